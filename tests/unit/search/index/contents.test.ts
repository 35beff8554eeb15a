import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsFrom, contentsOf } from '../../../../src/search/index/contents.ts';
import type { IndexedArticle } from '../../../../src/search/index/indexed-article.ts';
import { packed, unpacked } from '../../../../src/search/index/pack-contents.ts';
import { makeSegment } from '../../../../src/search/index/segment.ts';
import { anyIndexed, indexed } from '../../../helpers/indexed.ts';

/** What happens to an article of the segment before: it stays, goes, gives way to another, or another comes before it. */
const fates = fc.infiniteStream(fc.constantFrom('stays', 'stays', 'stays', 'goes', 'changes', 'follows'));

const archive = fc.array(anyIndexed, { maxLength: 30 });

describe('the contents of a segment that are made of those before', () => {
  test('are, after any changes, as if all articles had been read', () => {
    fc.assert(fc.property(archive, archive, fates, (before, others, fate) => {
      const added = [...others];
      const plan = [...fate.take(before.length)].flatMap((is, number): (IndexedArticle | number)[] => {
        const old = is === 'goes' || is === 'changes' ? [] : [number];
        return is === 'changes' || is === 'follows' ? [...added.splice(0, 1), ...old] : old;
      });
      const all = plan.map((article) => (typeof article === 'number' ? before[article] : article)).filter((article) => article !== undefined);
      const kept = unpacked(structuredClone(packed(contentsOf(before))));
      expect(contentsFrom(kept, plan)).toEqual(contentsOf(all));
    }), { numRuns: 200 });
  });

  test('make the same index', () => {
    fc.assert(fc.property(archive, fc.array(anyIndexed, { minLength: 1, maxLength: 3 }), (before, added) => {
      const kept = unpacked(structuredClone(packed(contentsOf(before))));
      const contents = contentsFrom(kept, [...added, ...before.keys()]);
      expect(contents && makeSegment(contents)).toEqual(makeSegment(contentsOf([...added, ...before])));
    }));
  });

  test('are the same where an article has more words than positions', () => {
    const long = [indexed('long', 'word '.repeat(2 ** 20 + 9), 'en', { fields: [{ texts: ['word '.repeat(2 ** 20 + 9)], weight: 1, printed: true }, { texts: ['word name'], weight: 1, printed: false }] })];
    expect(unpacked(packed(contentsOf(long)))).toEqual(contentsOf(long));
  });

  test('are none where an article is told that was not there', () => {
    const before = contentsOf([indexed('one', 'a bridge')]);
    expect(contentsFrom(before, [1])).toBeUndefined();
    expect(contentsFrom(undefined, [0])).toBeUndefined();
    expect(contentsFrom(undefined, [])).toEqual(contentsOf([]));
  });
});
