import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shinglesOf } from '../../../../src/imports/clipping/shingles.ts';
import { TextIndex } from '../../../../src/imports/clipping/text-index.ts';

const words = (from: number, count: number) => Array.from({ length: count }, (_, index) => `word${from + index}`);
const text = (from: number, count: number) => words(from, count).join(' ');

describe('the shingles of a text', () => {
  test('are the runs of five words, each once', () => {
    expect(shinglesOf(text(0, 9)).size).toBe(5);
    expect(shinglesOf('a b c d e a b c d e a b c d e').size).toBe(5);
    expect(shinglesOf('four words are few').size).toBe(0);
  });

  test('are the same whatever the capitals, the punctuation, the spaces and the signs of Markdown', () => {
    expect(shinglesOf('“The *bridge*, opened\nyesterday — is long.”')).toEqual(shinglesOf('the bridge opened   YESTERDAY is long'));
  });

  test('of a script without spaces are runs of characters', () => {
    expect(shinglesOf('昨日橋開通市長').size).toBe(3);
  });
});

describe('an index of texts', () => {
  const index = new TextIndex();
  index.add('a', text(0, 300));
  index.add('b', text(1000, 300));
  index.add('short', text(0, 15));

  test('finds the same text', () => {
    expect(index.near(text(0, 300).toUpperCase())).toEqual([{ id: 'a', shared: 1, same: true }]);
  });

  test('finds one that differs in a word here and there, and says how much is common', () => {
    const scan = words(0, 300).map((word, at) => (at % 60 === 30 ? 'misread' : word)).join(' ');
    expect(index.near(scan)).toEqual([{ id: 'a', shared: (296 - 25) / 296, same: false }]);
  });

  test('finds one that was cut to its half', () => {
    expect(index.near(text(0, 150))).toEqual([{ id: 'a', shared: 1, same: false }]);
  });

  test('takes a passage of a text for no version of it, nor a text with the same beginning', () => {
    expect(index.near(text(0, 60))).toEqual([]);
    expect(index.near(`${text(0, 100)} ${text(5000, 200)}`)).toEqual([]);
  });

  test('says nothing of texts that are too short to tell', () => {
    expect(index.near(text(0, 15))).toEqual([]);
  });

  test('does not know a text twice', () => {
    const twice = new TextIndex();
    twice.add('a', text(0, 100));
    twice.add('a', text(0, 100));
    expect(twice.near(text(0, 100))).toHaveLength(1);
  });

  test('finds by sampling what a comparison with every text finds', () => {
    const vocabulary = fc.constantFrom(...words(0, 40));
    const body = fc.array(vocabulary, { minLength: 30, maxLength: 80 });
    fc.assert(fc.property(fc.array(body, { minLength: 1, maxLength: 5 }), body, fc.nat(60), (texts, own, cut) => {
      const all = [...texts, [...own.slice(0, cut), 'changed', ...own.slice(cut)]].map((one) => one.join(' '));
      const made = new TextIndex();
      all.forEach((one, number) => { made.add(String(number), one); });
      const near = new Set(made.near(own.join(' ')).map(({ id }) => id));
      const [mine, expected] = [shinglesOf(own.join(' ')), new Set<string>()];
      all.forEach((one, number) => {
        const its = shinglesOf(one);
        const common = its.intersection(mine).size;
        const [shorter, longer] = [Math.min(its.size, mine.size), Math.max(its.size, mine.size)];
        const sampled = [...its.intersection(mine)].some((shingle) => shingle % 4 === 0);
        if (shorter >= 20 && common / shorter >= 0.6 && common / longer >= 0.3 && sampled) expected.add(String(number));
      });
      expect(near).toEqual(expected);
    }), { numRuns: 100 });
  });
});
