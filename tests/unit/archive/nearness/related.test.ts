import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Archive } from '../../../../src/archive/archive.ts';
import { gatherAuthorities } from '../../../../src/archive/authorities.ts';
import { crossCitations } from '../../../../src/archive/citations/cross-citations.ts';
import { countriesOfIso } from '../../../../src/archive/names/iso-countries.ts';
import { RelatedArticles } from '../../../../src/archive/nearness/related.ts';
import type { Related } from '../../../../src/archive/nearness/related.ts';
import { reach } from '../../../../src/archive/nearness/reach.ts';
import { archiveSettings } from '../../../../src/model/archive-settings.ts';
import type { Article } from '../../../../src/model/article.ts';
import { refKey, subjectKinds } from '../../../../src/model/kinds.ts';
import type { Ref } from '../../../../src/model/kinds.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { articleInMemory, openArchive, record } from '../../../helpers/archive.ts';
import { anyDate } from '../../../helpers/dates.ts';

const people = ['ada', 'bo', 'cy', 'di', 'ed'];
const topics = ['oil', 'gas'];
const known = openArchive(Object.fromEntries([...people.map((id) => `people/${id}.md`), ...topics.map((id) => `topics/${id}.md`)].map((file) => [file, record({ name: file.slice(0, -3) })]))).content;

function archiveOf(articles: readonly Article[]): Archive {
  const { records, names } = gatherAuthorities(known.authorities, [], countriesOfIso('en', known.countryNames), new Problems());
  return new Archive(archiveSettings.parse({ title: 'T' }), records, names, articles);
}

const subjectsOf = (article: Article): readonly Ref[] => subjectKinds.flatMap((kind) => article[kind].map((id) => ({ kind, id })));
const days = (day: string) => Date.parse(day) / 86_400_000;
const halves = (count: number) => Math.round(2 * Math.log2(count)) / 2;

/** The same as it is defined: every article is weighed against every other, and all are sorted. */
function plainlyRelated(archive: Archive, article: Article, limit: number): readonly Related[] {
  const own = subjectsOf(article).map((ref) => ({ ref, places: new Map(archive.articlesOf(ref).map((one, place) => [one, place])) }))
    .sort((a, b) => halves(a.places.size) - halves(b.places.size) || (refKey(a.ref) < refKey(b.ref) ? -1 : 1));
  const alike = archive.articles.filter(({ title }) => title.toLowerCase() === article.title.toLowerCase());
  const crossed = crossCitations(archive.citations, article, 2 * reach);
  const least = archive.articles.length > 2 * reach ? 2.5 : 0;
  const all = archive.articles.filter((one) => one !== article).map((other) => {
    const both = own.filter(({ places }) => places.has(other));
    const sum = both.filter(({ places }) => Math.abs((places.get(other) ?? 0) - (places.get(article) ?? 0)) <= reach)
      .reduce((before, { places }) => before + halves(archive.articles.length) - halves(places.size) + 0.5, 0)
      + (alike.includes(other) && Math.abs(alike.indexOf(other) - alike.indexOf(article)) <= reach ? halves(archive.articles.length) - halves(alike.length) + 0.5 : 0);
    const apart = Math.max(days(article.date.last) - days(other.date.first), days(other.date.last) - days(article.date.first));
    const citations = crossed.get(other) ?? [];
    const found = { article: other, citations, shared: both.map(({ ref }) => ref), sameHeadline: alike.includes(other) };
    return { found, sum, score: sum / (1 + apart / 365), doubtful: citations.every(({ oneOf }) => oneOf !== undefined) };
  }).sort((a, b) => b.score - a.score);
  const citing = all.filter(({ found }) => found.citations.length > 0).sort((a, b) => Number(a.doubtful) - Number(b.doubtful));
  const others = all.filter(({ found, sum }) => sum > least && found.citations.length === 0).length;
  const first = citing.slice(0, Math.max(Math.ceil(limit / 2), limit - others));
  return [...first, ...all.filter((one) => one.sum > least && !first.includes(one)).slice(0, limit - first.length)].map(({ found }) => found);
}

const told = (related: readonly Related[]) => related.map(({ article, citations, shared, sameHeadline }) => JSON.stringify([article.id, citations, shared, sameHeadline]));

const cites = fc.integer({ min: 1, max: 28 }).map((day) => `see GZ of ${String(day).padStart(2, '0')}.06.1987`);
const anyText = fc.tuple(fc.oneof({ weight: 3, arbitrary: anyDate.map(({ edtf }) => edtf) }, fc.integer({ min: 10, max: 28 }).map((day) => `1987-06-${day}`)), fc.subarray(people), fc.subarray(topics), fc.oneof({ weight: 4, arbitrary: fc.constant('') }, cites), fc.oneof(fc.constant(undefined), fc.constantFrom('Oil up', 'OIL UP', 'Oil down')));
const anyTexts = (length: { minLength: number; maxLength: number }) => fc.array(anyText, { ...length, size: 'max' }).map((made) => made.map(([date, who, what, body, title], index) => articleInMemory(`a-${index}`, date, { people: who, topics: what, body, title: title ?? `A ${index}` })));

test.each([
  { length: { minLength: 0, maxLength: 20 }, limits: { min: 1, max: 8 }, numRuns: 60 },
  { length: { minLength: 3 * reach, maxLength: 4 * reach }, limits: { min: 2 * reach, max: 4 * reach }, numRuns: 3 },
])('the articles nearest to each are those that a comparison with all others finds ($length.maxLength)', ({ length, limits, numRuns }) => {
  fc.assert(fc.property(anyTexts(length), fc.integer(limits), (made, limit) => {
    const archive = archiveOf(made);
    const related = new RelatedArticles(archive);
    for (const article of made) expect(told(related.to(article, limit)), article.id).toEqual(told(plainlyRelated(archive, article, limit)));
  }), { numRuns, endOnFailure: length.maxLength > reach });
});
