import { describe, expect, test } from 'vitest';
import { freeTextAt, lineAt, piecesOf } from '../../../src/markdown/running-text.ts';
import type { FreeText } from '../../../src/markdown/running-text.ts';
import { findNames } from '../../../src/names/find-names.ts';
import { longestOf } from '../../../src/names/longest.ts';
import { NameFinder } from '../../../src/names/name-finder.ts';
import type { Candidate } from '../../../src/names/name-finder.ts';
import { speechIn } from '../../../src/names/quoted-speech.ts';
import { nameWords } from '../../../src/names/words/name-words.ts';
import { render } from '../../helpers/rendering.ts';
import { person } from '../../names-corpus/record.ts';
import { processorTime } from '../../helpers/processor-time.ts';

const facts = { listed: new Set<string>(), rules: [], words: nameWords('en') };
const ada = person('ada', ['Ada Example'], ['Example']);

/** Counts the places that are looked at in a text. */
class Counting extends NameFinder {
  visits = 0;

  override *candidates(text: string): Generator<Candidate> {
    for (const candidate of super.candidates(text)) {
      this.visits += 1;
      yield candidate;
    }
  }
}

function visits(finder: Counting, text: string): number {
  finder.visits = 0;
  findNames(finder, [text], facts);
  return finder.visits;
}

describe('the work of finding names', () => {
  test('grows as the text does', () => {
    const finder = new Counting([ada]);
    const text = 'Ada Example met Example and nobody else. ';
    expect(visits(finder, text.repeat(2000))).toBe(2 * visits(finder, text.repeat(1000)));
  });

  test('does not grow with the number of records', () => {
    const others = Array.from({ length: 10_000 }, (_, at) => person(`other${at}`, [`Other${at} Sample${at}`], [`Sample${at}`]));
    const text = 'Ada Example met Example, Other5 and Sample7 of Other9 Sample9. '.repeat(50);
    expect(visits(new Counting([ada, ...others]), text)).toBe(visits(new Counting([ada, ...others.slice(0, 10)]), text));
  });

  test('looks at a span no more often than there are spans, however they overlap', () => {
    let looks = 0;
    const span = (start: number, end: number) => ({
      get start() { looks += 1; return start; },
      end,
    });
    const spans = (count: number) => Array.from({ length: count }, (_, at) => span(at, at + 100));
    const work = (count: number) => {
      looks = 0;
      expect(longestOf(spans(count), count + 100)).toHaveLength(count / 100);
      return looks;
    };
    const [once, twice] = [work(10_000), work(20_000)];
    expect(twice).toBeLessThan(2.2 * once);
  });

  test('ends for one name twenty thousand times, and for the beginning of a name as often', () => {
    const count = 20_000;
    expect(findNames(new NameFinder([ada]), ['Ada Example '.repeat(count)], facts).marks).toHaveLength(count);
    expect(findNames(new NameFinder([ada]), ['Ada '.repeat(count)], facts).marks).toHaveLength(0);
    expect(findNames(new NameFinder([person('as', ['A'.repeat(50), 'A'])]), ['A'.repeat(count)], facts).marks).toHaveLength(0);
    expect(findNames(new NameFinder([ada]), [`${'x'.repeat(count)}-`.repeat(5) + 'Ada Example'], facts).marks).toHaveLength(1);
    const ruled = { ...facts, rules: [{ form: 'a a', ref: undefined }] };
    expect(findNames(new NameFinder([ada]), ['a '.repeat(count)], ruled).marks).toHaveLength(0);
  });

  test('ends for two hundred thousand commas that are quoted, whoever said them', () => {
    const text = `“${','.repeat(200_000)}words,” said Ada Example.`;
    const { marks } = findNames(new NameFinder([ada]), [text], facts);
    expect(processorTime(() => {
      expect(speechIn(text, marks, nameWords('en')).map(({ text: words }) => words.slice(-6))).toEqual([',words']);
    })).toBeLessThan(2);
  });

  test('ends on a page for one name twenty thousand times, each with its line', () => {
    const finder = new NameFinder([ada]);
    const html = render('Ada Example\n'.repeat(20_000), { names: (pieces) => findNames(finder, pieces, facts).marks });
    expect(html.match(/class="name"/g)).toHaveLength(20_000);
  });
});

describe('a place in the text nodes of a paragraph', () => {
  /** A paragraph of one text node a word, between nodes of emphasis. */
  function paragraph(count: number) {
    return piecesOf({ type: 'root', children: [{ type: 'paragraph', children: Array.from({ length: count }, (_, at) => ({ type: at % 2 === 0 ? 'text' : 'inlineCode', value: 'word\nword' })) }] });
  }

  test('is found without looking at each node', () => {
    const [piece] = paragraph(1000);
    if (piece === undefined) throw new Error('There is no paragraph');
    let looks = 0;
    const free = piece.free.map(({ start, ...rest }): FreeText => ({ ...rest, get start() { looks += 1; return start; } }));
    for (const { start, node } of piece.free) {
      const text = freeTextAt({ ...piece, free }, start + 5, 4);
      expect(text?.node).toBe(node);
      if (text !== undefined) expect(lineAt(text, start + 5)).toBe(2);
    }
    expect(looks).toBeLessThan(piece.free.length * 25);
    expect(freeTextAt(piece, 8, 3)).toBeUndefined();
  });
});
