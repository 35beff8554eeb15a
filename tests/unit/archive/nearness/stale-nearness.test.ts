import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Archive } from '../../../../src/archive/archive.ts';
import { gatherAuthorities } from '../../../../src/archive/authorities.ts';
import { countriesOfIso } from '../../../../src/archive/names/iso-countries.ts';
import { RelatedArticles } from '../../../../src/archive/nearness/related.ts';
import { nearnessTraits, staleNearness, traitsText } from '../../../../src/archive/nearness/stale-nearness.ts';
import { archiveSettings } from '../../../../src/model/archive-settings.ts';
import type { Article } from '../../../../src/model/article.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { articleInMemory, openArchive, record } from '../../../helpers/archive.ts';

const people = ['ada', 'bo', 'cy'];
const known = openArchive(Object.fromEntries(people.map((id) => [`people/${id}.md`, record({ name: id })]))).content;
const settings = archiveSettings.parse({ title: 'T' });
const { records, names } = gatherAuthorities(known.authorities, [], countriesOfIso('en', known.countryNames), new Problems());
const archiveOf = (articles: readonly Article[]) => new Archive(settings, records, names, articles);

/** Lists that are far longer than the reach, so that most of an archive has nothing to do with an article that changes. */
const plain = Array.from({ length: 700 }, (_, index) => articleInMemory(`m-${String(index)}`, `${String(1950 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-11`, {
  people: people.filter((_person, at) => (index >> at) % 2 === 1), countries: index % 5 === 0 ? ['france'] : [], title: `Headline ${String(index % 300)}`, body: index % 50 === 7 ? `see GZ of 11.01.${String(1950 + index % 50)}` : '',
}));

/** An issue of as many articles as one may have that counts, and those that cite it: with one article more it counts for none of them. */
const full = Array.from({ length: 50 }, (_, index) => articleInMemory(`full-${String(index)}`, '2011-03-03', { title: `Full ${String(index)}` }));
const many = [...plain, ...full, ...['2011-05-06', '2012-01-02'].map((date) => articleInMemory(`citing-${date}`, date, { title: date, body: 'see GZ of 03.03.2011' }))];

const change = fc.record({ at: fc.nat({ max: 699 }), is: fc.constantFrom('removed', 'added', 'changed', 'dated', 'fuller', 'emptier'), people: fc.subarray(people), headline: fc.nat({ max: 310 }), year: fc.integer({ min: 1950, max: 2010 }) });

const near = (archive: Archive, article: Article) => new RelatedArticles(archive).to(article, 6).map(({ article: { id }, citations, shared, sameHeadline }) => ({ id, citations, shared, sameHeadline }));

test('all are stale where an archive grows so large that what very many share counts no longer by itself', () => {
  const before = archiveOf(Array.from({ length: 200 }, (_, index) => articleInMemory(`m-${String(index)}`, '1987-03-05', { countries: ['france'] })));
  const after = archiveOf([...before.articles, articleInMemory('new', '1999-01-01')]);
  const traitsIn = (archive: Archive) => new Map(archive.articles.map((article) => [article.id, nearnessTraits(archive, article)]));
  expect(near(before, before.articles[0] ?? expect.fail())).toHaveLength(6);
  expect(near(after, after.articles.find(({ id }) => id === 'm-0') ?? expect.fail())).toEqual([]);
  expect(staleNearness(after, new Map([...traitsIn(before)].map(([id, traits]) => [id, traitsText(traits)])), traitsIn(after))).toBeUndefined();
});

test('all are stale where an archive grows so large that what some share counts enough', () => {
  const before = archiveOf(Array.from({ length: 304 }, (_, index) => articleInMemory(`m-${String(index)}`, '1987-03-05', { countries: index < 64 ? ['france'] : [], title: `Headline ${String(index)}` })));
  const after = archiveOf([...before.articles, articleInMemory('new', '1999-01-01')]);
  expectStale(before, after, ['m-0', 'm-63']);
});

test('stale are those that cite an issue of which an article is no longer, since it is of another source', () => {
  const citing = articleInMemory('citing', '2012-01-02', { body: 'see GZ of 03.03.2011' });
  const [before, after] = ['gazette', 'herald'].map((source) => archiveOf([citing, articleInMemory('of-day', '2011-03-03', { source })]));
  expectStale(before ?? expect.fail(), after ?? expect.fail(), ['citing', 'of-day']);
});

test('stale are those that an article was near to which is gone, also from among more of its month than are looked at', () => {
  const ofMarch = Array.from({ length: 210 }, (_, index) => articleInMemory(`d-${String(index).padStart(3, '0')}`, '1987-03', { countries: ['japan'], title: `Of March ${String(index)}` }));
  expectStale(archiveOf([...plain, ...ofMarch]), archiveOf([...plain, ...ofMarch.filter(({ id }) => id !== 'd-105')]), ['d-205']);
});

test('the nearest of an article that is not stale after a change are those of before, and few are stale', () => {
  const before = archiveOf(many);
  const traits = new Map(before.articles.map((article) => [article.id, traitsText(nearnessTraits(before, article))]));
  const nearest = new Map(before.articles.map((article) => [article.id, near(before, article)]));
  let kept = 0;
  fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
    const articles = new Map(many.map((article) => [article.id, article]));
    changes.forEach(({ at, is, people: who, headline, year }, index) => {
      if (is === 'emptier') articles.delete(`full-${String(at % full.length)}`);
      if (is === 'fuller') articles.set(`fuller-${String(index)}`, articleInMemory(`fuller-${String(index)}`, '2011-03-03', { title: `Fuller ${String(index)}` }));
      if (is === 'emptier' || is === 'fuller') return;
      const id = is === 'added' ? `new-${String(index)}` : `m-${String(at)}`;
      const old = articles.get(id);
      if (is === 'removed') articles.delete(id);
      else articles.set(id, articleInMemory(id, is === 'changed' ? (old?.date.edtf ?? '1950-01-11') : `${String(year)}-06-01`, { people: who, title: `Headline ${String(headline)}`, body: is === 'dated' ? `see GZ of 11.01.${String(year)}` : '' }));
    });
    const after = archiveOf([...articles.values()]);
    const stale = staleNearness(after, traits, new Map(after.articles.map((article) => [article.id, nearnessTraits(after, article)])));
    if (stale === undefined) return;
    for (const article of after.articles) {
      if (stale.has(article.id)) continue;
      kept += 1;
      expect(near(after, article), article.id).toEqual(nearest.get(article.id));
    }
  }), { numRuns: 15 });
  expect(kept).toBeGreaterThan(100);
});

test.each([
  ['gone from', 216, (articles: readonly Article[]) => articles.slice(1)],
  ['new in', 215, (articles: readonly Article[]) => [...articles, articleInMemory('one-more', '2011-01-01', { people: ['ada'], title: 'One more' })]],
  ['no longer filed in', 216, (articles: readonly Article[]) => [articleInMemory('of-0', '1950-01-11', { title: 'Of 0' }), ...articles.slice(1)]],
])('where an article %s a list makes its record weigh otherwise, all of the list are stale, however far from it in time', (_, count, changed) => {
  const ofAda = Array.from({ length: count }, (_one, index) => articleInMemory(`of-${String(index)}`, `${String(1950 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-11`, { people: ['ada'], title: `Of ${String(index)}` }));
  const others = Array.from({ length: 500 }, (_one, index) => articleInMemory(`other-${String(index)}`, '1990-01-01', { title: `Other ${String(index)}` }));
  const before = archiveOf([...ofAda, ...others]);
  const after = archiveOf([...changed(ofAda), ...others]);
  const stale = staleNearness(after, new Map(before.articles.map((article) => [article.id, traitsText(nearnessTraits(before, article))])), new Map(after.articles.map((article) => [article.id, nearnessTraits(after, article)])));
  const listed = after.articlesOf({ kind: 'people', id: 'ada' }).map(({ id }) => id);
  expect(listed).toHaveLength(count === 216 ? 215 : 216);
  expect(listed.filter((id) => stale?.has(id) !== true)).toEqual([]);
});

test('where all articles are filed under one more record, each is looked at a few times and not once for each other', () => {
  const before = archiveOf(plain);
  const after = archiveOf(plain.map((article) => ({ ...article, people: [...article.people, 'one'] })));
  let looks = 0;
  const looked = (article: Article) => {
    const traits = nearnessTraits(after, article);
    return Object.defineProperty({ ...traits }, 'subjects', { enumerable: true, get: () => { looks += 1; return traits.subjects; } });
  };
  const stale = staleNearness(after, new Map(before.articles.map((article) => [article.id, traitsText(nearnessTraits(before, article))])), new Map(after.articles.map((article) => [article.id, looked(article)])));
  expect(stale?.size).toBe(plain.length);
  expect(looks).toBeLessThan(5 * plain.length);
});

/** Expects that all are stale whose nearest are others than before, among them these. */
function expectStale(before: Archive, after: Archive, some: readonly string[]): void {
  const nearest = new Map(before.articles.map((article) => [article.id, near(before, article)]));
  const others = after.articles.filter((article) => !isDeepStrictEqual(near(after, article), nearest.get(article.id))).map(({ id }) => id);
  const stale = staleNearness(after, new Map(before.articles.map((article) => [article.id, traitsText(nearnessTraits(before, article))])), new Map(after.articles.map((article) => [article.id, nearnessTraits(after, article)])));
  expect(others).toEqual(expect.arrayContaining([...some]));
  expect(others.filter((id) => stale?.has(id) === false)).toEqual([]);
}
