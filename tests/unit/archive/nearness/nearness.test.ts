import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../../../src/archive/archive.ts';
import { refsOf } from '../../../../src/archive/refs.ts';
import { gatherAuthorities } from '../../../../src/archive/authorities.ts';
import { citedBy } from '../../../../src/archive/citations/cross-citations.ts';
import { countriesOfIso } from '../../../../src/archive/names/iso-countries.ts';
import { companionsOf } from '../../../../src/archive/companions.ts';
import { Nearness } from '../../../../src/archive/nearness/nearness.ts';
import { RelatedArticles } from '../../../../src/archive/nearness/related.ts';
import type { RelatedSource } from '../../../../src/archive/nearness/related.ts';
import { reach } from '../../../../src/archive/nearness/reach.ts';
import { archiveSettings } from '../../../../src/model/archive-settings.ts';
import type { Article } from '../../../../src/model/article.ts';
import { refKey, subjectKinds } from '../../../../src/model/kinds.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { article as fileOf, articleInMemory, openArchive, record } from '../../../helpers/archive.ts';

const people = ['ada', 'bo', 'cy', 'di'];
const topics = ['oil', 'gas', 'ice'];
const known = openArchive({
  ...Object.fromEntries(people.map((id) => [`people/${id}.md`, record({ name: id })])),
  ...Object.fromEntries(topics.map((id) => [`topics/${id}.md`, record({ name: id })])),
}).content;

function archiveOf(articles: readonly Article[]): Archive {
  const settings = archiveSettings.parse({ title: 'T' });
  const { records, names } = gatherAuthorities(known.authorities, [], countriesOfIso('en', known.countryNames), new Problems());
  return new Archive(settings, records, names, articles);
}

const article = fc.tuple(fc.subarray(people), fc.subarray(topics), fc.subarray(['france', 'kazakhstan']), fc.integer({ min: 1, max: 28 }));
const articles = fc.array(article, { maxLength: 25 }).map((made) => made.map(([who, what, where, day], index) => articleInMemory(`a-${index}`, `1987-0${(index % 9) + 1}-${String(day).padStart(2, '0')}`, { people: who, topics: what, countries: where })));
const withShuffled = articles.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })));

const told = (archive: Archive, id: string, limit = 6) => {
  const one = archive.article(id);
  return one === undefined ? [] : new RelatedArticles(archive).to(one, limit).map(({ article: other, shared }) => `${other.id} ${shared.map(refKey).join(' ')}`);
};

describe('the articles nearest to one', () => {
  test('are never the article itself, never more than are asked for, and each shares what it is said to share', () => {
    fc.assert(fc.property(articles, fc.integer({ min: 1, max: 8 }), (made, limit) => {
      const archive = archiveOf(made);
      for (const one of archive.articles) {
        const found = new RelatedArticles(archive).to(one, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ article: other }) => other.id)).size).toBe(found.length);
        const own = new Set(refsOf(one).filter(({ kind }) => kind !== 'sources').map(refKey));
        for (const { article: other, shared } of found) {
          expect(other.id).not.toBe(one.id);
          const both = refsOf(other).map(refKey).filter((key) => own.has(key));
          expect(shared.map(refKey).toSorted()).toEqual(both.sort());
        }
      }
    }));
  });

  test('are the same, in one order, however the articles came', () => {
    fc.assert(fc.property(withShuffled, ([made, shuffled]) => {
      const [one, other] = [archiveOf(made), archiveOf(shuffled)];
      for (const { id } of made) expect(told(other, id)).toEqual(told(one, id));
    }));
  });

  test('are as many as share anything, or as are asked for', () => {
    fc.assert(fc.property(articles, fc.integer({ min: 1, max: 30 }), (made, limit) => {
      const archive = archiveOf(made);
      for (const one of archive.articles) {
        const own = new Set(refsOf(one).filter(({ kind }) => kind !== 'sources').map(refKey));
        const near = archive.articles.filter((other) => other !== one && refsOf(other).some((ref) => own.has(refKey(ref))));
        expect(new RelatedArticles(archive).to(one, limit)).toHaveLength(Math.min(near.length, limit));
      }
    }));
  });

  test('are first those that share what is rare, then those near in time', () => {
    const archive = archiveOf([
      articleInMemory('here', '1987-03-10', { people: ['ada'], topics: ['oil'] }),
      articleInMemory('rare', '1987-03-10', { people: ['ada'] }),
      articleInMemory('common-near', '1987-03-11', { topics: ['oil'] }),
      articleInMemory('common-far', '1985-03-10', { topics: ['oil'] }),
      articleInMemory('common-other', '1987-05-10', { topics: ['oil'] }),
      articleInMemory('nothing', '1987-03-10', { topics: ['gas'] }),
    ]);
    expect(told(archive, 'here')).toEqual(['rare people/ada', 'common-near topics/oil', 'common-other topics/oil', 'common-far topics/oil']);
  });

  test('are before those that share anything common those of the same headline, in capitals or not', () => {
    const archive = archiveOf([
      articleInMemory('here', '1987-03-10', { title: 'Oil price rises', topics: ['oil'] }), articleInMemory('again', '1987-03-12', { title: 'OIL PRICE RISES' }),
      ...['w', 'x', 'y', 'z'].map((id) => articleInMemory(id, '1987-03-10', { topics: ['oil'] })),
    ]);
    expect(told(archive, 'here')).toEqual(['again ', 'w topics/oil', 'x topics/oil', 'y topics/oil', 'z topics/oil']);
    expect(new Nearness(archive).of(archive.article('again') ?? expect.fail()).map(({ article: { id }, sameHeadline }) => [id, sameHeadline])).toEqual([['here', true]]);
  });

  test('are newest first, when they are as near', () => {
    const archive = archiveOf([articleInMemory('here', '1987-03-10', { people: ['ada'] }), articleInMemory('b-after', '1987-03-12', { people: ['ada'] }), articleInMemory('a-before', '1987-03-08', { people: ['ada'] })]);
    expect(told(archive, 'here')).toEqual(['b-after people/ada', 'a-before people/ada']);
  });

  test('are first those that it cites or that cite it, in half of the places, and never itself', () => {
    const cites = 'see GZ of 10.03.1987';
    const archive = archiveOf([
      articleInMemory('here', '1987-03-10', { people: ['ada'], body: cites }), articleInMemory('near', '1987-03-11', { people: ['ada'] }), articleInMemory('near-too', '1987-03-12', { people: ['ada'] }),
      ...['w', 'x', 'y', 'z'].map((id, index) => articleInMemory(id, `199${index}-01-01`, { body: cites, people: id === 'y' ? ['ada'] : [] })),
    ]);
    expect(told(archive, 'here', 4)).toEqual(['y people/ada', 'z ', 'near people/ada', 'near-too people/ada']);
    expect(told(archive, 'x', 4)).toEqual(['here ']);
  });

  test('are those of citations also in the places that no others fill, before the others', () => {
    const cites = 'see GZ of 10.03.1987';
    const citing = ['w', 'x', 'y', 'z'].map((id, index) => articleInMemory(id, `199${index}-01-01`, { body: cites }));
    const archive = archiveOf([articleInMemory('here', '1987-03-10', { people: ['ada'] }), articleInMemory('near', '1987-03-11', { people: ['ada'] }), ...citing]);
    expect(told(archive, 'here', 4)).toEqual(['z ', 'y ', 'x ', 'near people/ada']);
    expect(told(archive, 'here', 6)).toEqual(['z ', 'y ', 'x ', 'w ', 'near people/ada']);
  });

  test('are not those of an issue of more than fifty articles, nor to its articles those that cite it; who cites it is known all the same', () => {
    const issueOf = (size: number) => archiveOf([...Array.from({ length: size }, (_, index) => articleInMemory(`of-${index}`, '1987-03-10', { title: `Title ${index}` })), articleInMemory('citing', '1990-01-01', { body: 'see GZ of 10.03.1987' })]);
    const [small, large] = [issueOf(50), issueOf(51)];
    expect([told(small, 'of-7'), told(small, 'citing', 2)]).toEqual([['citing '], ['of-0 ', 'of-1 ']]);
    expect([told(large, 'of-7'), told(large, 'citing', 2)]).toEqual([[], []]);
    expect(citedBy(large.citations, large.article('of-7') ?? expect.fail()).map(({ citing }) => citing.id)).toEqual(['citing']);
  });

  test.each([
    [0.25, 0], [0.2, 6],
  ])('are of 1,000 articles of which %d list the one record that an article has as many as %d', (part, count) => {
    const archive = archiveOf(Array.from({ length: 1000 }, (_, index) => articleInMemory(`m-${index}`, '1987-03-05', { countries: index < part * 1000 ? ['france'] : [] })));
    expect(new RelatedArticles(archive).to(archive.article('m-7') ?? expect.fail(), 6)).toHaveLength(count);
  });

  test('are never more than are asked for, also where many cite one of a list that is too long to make any near', () => {
    const archive = archiveOf(Array.from({ length: 421 }, (_, index) => articleInMemory(`m-${index}`, index === 0 ? '1987-03-05' : `1988-01-${String(1 + (index % 28)).padStart(2, '0')}`, { countries: ['france'], body: index > 400 ? 'see GZ of 05.03.1987' : '' })));
    const cited = new RelatedArticles(archive).to(archive.article('m-0') ?? expect.fail(), 6);
    expect(cited).toHaveLength(6);
    expect(cited.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  test('are those within reach in time, of a record that is in very many articles: it counts for no others, is not enough by itself where a quarter of all have it, and the work is bounded', () => {
    const many = Array.from({ length: 3000 }, (_, index) => articleInMemory(`m-${index}`, `${1900 + Math.floor(index / 30)}-01-${String(1 + (index % 28)).padStart(2, '0')}`, { countries: ['france', 'kazakhstan'], topics: index % 4 === 0 ? ['oil'] : [] }));
    const archive = archiveOf(many);
    let looked = 0;
    const watched = new Map<string, readonly number[]>();
    const counting: RelatedSource = {
      articles: archive.articles, citations: archive.citations, headlines: archive.headlines, positionOf: (one) => archive.positionOf(one),
      positionsOf: (ref) => {
        const list = watched.get(refKey(ref)) ?? new Proxy(archive.positionsOf(ref), {
          get: (target, key, receiver): unknown => {
            if (typeof key === 'string' && /^\d+$/.test(key)) looked += 1;
            return Reflect.get(target, key, receiver);
          },
        });
        watched.set(refKey(ref), list);
        return list;
      },
    };
    for (const index of [0, 1500, 2999]) {
      const one = archive.article(`m-${index}`);
      if (one === undefined) throw new Error('it is there');
      looked = 0;
      const found = new RelatedArticles(counting).to(one, 6);
      expect(looked).toBeLessThanOrEqual(refsOf(one).length * (2 * reach + 1 + Math.ceil(Math.log2(3000))));
      expect(found).toEqual(new RelatedArticles(archive).to(one, 6));
      // The last shares only what all have.
      expect(found).toHaveLength(index === 2999 ? 0 : 6);
      for (const { article: other } of found) expect(Math.abs(archive.positionOf(other) - archive.positionOf(one))).toBeLessThanOrEqual(30);
    }
  });

  test('count a rough date by the farthest day that it can be', () => {
    const archive = archiveOf([articleInMemory('here', '1987-03-10', { people: ['ada'] }), articleInMemory('a-rough', '1987', { people: ['ada'] }), articleInMemory('b-exact', '1987-08-10', { people: ['ada'] })]);
    expect(told(archive, 'here')).toEqual(['b-exact people/ada', 'a-rough people/ada']);
  });

  test('do not count the source, which says nothing of nearness', () => {
    expect(told(archiveOf([articleInMemory('a', '1987'), articleInMemory('b', '1987')]), 'a')).toEqual([]);
  });
});

describe('who and what appears alongside a record', () => {
  test('is counted article by article', () => {
    fc.assert(fc.property(articles, (made) => {
      const archive = archiveOf(made);
      for (const kind of subjectKinds) {
        for (const one of archive.authorities(kind)) {
          const found = [...companionsOf(archive, one, 100).values()].flat().map(({ record: other, shared }) => `${refKey(other)} ${shared}`);
          const counted = subjectKinds.flatMap((other) => archive.authorities(other)).filter((other) => refKey(other) !== refKey(one)).flatMap((other) => {
            const shared = made.filter((each) => each[kind].includes(one.id) && refsOf(each).some((ref) => refKey(ref) === refKey(other))).length;
            return shared === 0 ? [] : [`${refKey(other)} ${shared}`];
          });
          expect(found.toSorted()).toEqual(counted.sort());
        }
      }
    }), { numRuns: 50 });
  });

  test('is in order of the number, then of the name, and no more of a kind than are asked for', () => {
    const archive = archiveOf([
      articleInMemory('a', '1987', { people: ['ada', 'di', 'bo'] }), articleInMemory('b', '1987', { people: ['ada', 'di'] }), articleInMemory('c', '1987', { people: ['ada', 'cy'] }),
    ]);
    const found = (limit: number) => companionsOf(archive, { kind: 'people', id: 'ada' }, limit).get('people')?.map(({ record: { id }, shared }) => [id, shared]);
    expect(found(8)).toEqual([['di', 2], ['bo', 1], ['cy', 1]]);
    expect(found(2)).toEqual([['di', 2], ['bo', 1]]);
  });

  test('is in the order of the list from A to Z where the number is the same: by the form that a person is filed under', () => {
    const { site } = openArchive({
      'people/ada.md': record({ name: 'Ada Example', sort: '"Zed, Ada"' }), 'people/ben.md': record({ name: 'Ben Sample', sort: '"Abel, Ben"' }),
      'articles/one.md': fileOf({ title: 'One', people: '[Ada Example, Ben Sample]' }),
    });
    const alongside = companionsOf(site.archive, { kind: 'sources', id: 'gazette' }, 8).get('people')?.map(({ record: { id } }) => id);
    expect(alongside).toEqual(['ben', 'ada']);
    expect(alongside).toEqual(site.archive.authorities('people').map(({ id }) => id));
  });
});

test('the articles of a record are those that list it or were printed in it, newest first', () => {
  const archive = archiveOf([articleInMemory('a', '1987-01-02', { people: ['ada'] }), articleInMemory('b', '1987-02-02', { people: ['ada'] }), articleInMemory('c', '1987-03-02')]);
  expect(archive.articlesOf({ kind: 'people', id: 'ada' }).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(archive.articlesOf({ kind: 'sources', id: 'gazette' }).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
