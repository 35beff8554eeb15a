import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../../../src/client/results/article-text.ts';
import { excerptOf, openingOf } from '../../../../src/client/results/excerpt.ts';
import { wordsOf } from '../../../../src/search/text/words.ts';
import type { NameFound } from '../../../../src/search/protocol.ts';
import { block, shown } from '../../../helpers/excerpts.ts';

const filler = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `w${from + index}`).join(' ');

function find(texts: readonly string[], marked: readonly string[], names: readonly NameFound[] = []): string | undefined {
  return shown(excerptOf(texts.map((text, index) => block(text, `p-${index}`)), { marked: marked.map((phrase) => phrase.split(' ')), names }));
}

describe('an excerpt', () => {
  test('of a short paragraph is the whole of it, and marks each word that was found, whatever its capitals and accents', () => {
    expect(find(['The Café by the bridge: a CAFÉ.'], ['cafe'])).toBe('The [Café] by the bridge: a [CAFÉ].');
  });

  test('is of the paragraph and the place where most of what was looked for stands together', () => {
    const apart = `Bridge ${filler(1, 60)} river.`;
    const together = `${filler(1, 50)} over the river a bridge ${filler(51, 99)}`;
    expect(find(['A bridge.', apart, together], ['bridge', 'river'])).toMatch(/^… w\d+.* over the \[river\] a \[bridge\] .* …$/);
  });

  test('is of the first of equal places', () => {
    expect(find(['One bridge here.', 'One bridge there.'], ['bridge'])).toBe('One [bridge] here.');
  });

  test('prefers a telling word to a small one that stands more often', () => {
    expect(find(['The the the the.', 'Over a bridge.'], ['the', 'bridge'])).toBe('Over a [bridge].');
  });

  test('takes the endings of a word for one thing, and prefers to have all that was looked for', () => {
    expect(find(['Cocoas and cocoa, cocoas.', 'A cocoa stock.'], ['cocoa', 'cocoas', 'stock', 'stocks'])).toBe('A [cocoa] [stock].');
  });

  test('marks the last full stop of an abbreviation with it, and that of a sentence not', () => {
    expect(find(['The U.K. and the U.K.'], ['uk'])).toBe('The [U.K.] and the [U.K.]');
    expect(find(['In the UK. Now.'], ['uk'])).toBe('In the [UK]. Now.');
  });

  test('marks the words of a phrase only where they stand together in order', () => {
    expect(find(['A transport corridor, and corridor transport corridor.', 'x'], ['transport corridor'])).toBe('A [transport corridor], and corridor [transport corridor].');
    expect(find(['A corridor of transport.'], ['transport corridor'])).toBeUndefined();
  });

  test('has about thirty words, and an ellipsis on each side where it is in mid-sentence', () => {
    const excerpt = find([`${filler(1, 100)} bridge ${filler(101, 200)}`], ['bridge']) ?? '';
    expect(excerpt).toMatch(/^… w.* \[bridge\] .*w\d+ …$/);
    expect(excerpt.match(/\w+/g)).toHaveLength(30);
  });

  test('begins and ends with sentences where one is near, and then has no ellipsis', () => {
    const text = `Before ${filler(1, 40)}. “Over the river a bridge stands,” it said. It ${filler(41, 58)} end. After ${filler(61, 90)}.`;
    expect(find([text], ['bridge'])).toBe(`“Over the river a [bridge] stands,” it said. It ${filler(41, 58)} end.`);
  });

  test('goes a few words further than its length to the end of a sentence', () => {
    expect(find([`${filler(1, 60)}. A bridge ${filler(61, 91)}. After ${filler(92, 140)}.`], ['bridge'])).toBe(`A [bridge] ${filler(61, 91)}.`);
    expect(find([`${filler(1, 60)}. A bridge ${filler(61, 93)}. After ${filler(94, 140)}.`], ['bridge'])).toBe(`A [bridge] ${filler(61, 88)} …`);
  });

  test('takes no initials for the end of a sentence', () => {
    const text = `${filler(1, 30)} J. Example and the U.S. Treasury met near one bridge ${filler(31, 90)}`;
    expect(find([text], ['bridge'])).toMatch(/^… J/);
  });

  test('at the end of a paragraph takes more of what is before', () => {
    expect(find([`${filler(1, 60)} bridge.`], ['bridge'])?.match(/\w+/g)).toHaveLength(30);
  });

  test('holds a phrase that is longer than an excerpt', () => {
    const phrase = filler(1, 40);
    expect(find([`${filler(50, 99)} ${phrase} ${filler(50, 99)}`], [phrase])).toContain(`[${phrase}]`);
  });

  test('of nothing is none', () => {
    expect(find([], ['bridge'])).toBeUndefined();
    expect(find(['A river.'], ['bridge'])).toBeUndefined();
    expect(find(['A river.'], [])).toBeUndefined();
  });

  test.each([
    ['a word of ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand signs', '. '.repeat(5000)],
    ['ten thousand astral letters', '𝒳'.repeat(5000)],
    ['writing without spaces', '橋'.repeat(10_000)],
  ])('is short and whole beside %s', (_, text) => {
    const excerpt = find([`${text} bridge ${text}`], ['bridge']) ?? '';
    expect(excerpt).toContain('[bridge]');
    expect(excerpt.length).toBeLessThan(420);
    expect(excerpt.isWellFormed()).toBe(true);
  });

  test('is a piece of its paragraph, whatever stands in it', () => {
    const piece = fc.constantFrom('bridge', 'river', 'The', 'a', '.', '!', '“', '”', ' ', ' ', ' ', '。', '橋', '𝒳', '-', 'é', '__proto__', '<b>', 'x'.repeat(300));
    fc.assert(fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const text = pieces.join('').replace(/\s+/g, ' ').trim();
      const paragraph: TextBlock = { text, names: [], words: [...wordsOf(text)], anchor: undefined, language: '' };
      const excerpt = excerptOf([paragraph], { marked: [['bridge'], ['river', 'the'], ['橋']], names: [] });
      const whole = excerpt?.parts.map((part) => part.text).join('') ?? '';
      expect(text).toContain(whole);
      expect(excerpt === undefined || excerpt.parts.some(({ marked }) => marked)).toBe(true);
      expect(excerpt === undefined || excerpt.before || text.startsWith(whole) || /[.!?…。]/u.test(text.slice(0, text.indexOf(whole)))).toBe(true);
    }));
  });
});

describe('a text found by another form of a name', () => {
  const kallas: NameFound = { facet: 'person', id: 'kaja-kallas', name: 'Kaja Kallas', forms: ['Каллас'], form: 'Каллас', how: 'exact', articles: 1 };
  const texts = [`First ${filler(1, 60)}.`, 'Then [people-kaja-kallas-1:Kaya Kallas] spoke to [people-ada-1:Ada].'];

  test('is shown where it prints the name, which is marked and said', () => {
    const excerpt = excerptOf(texts.map((text, index) => block(text, `p-${index}`)), { marked: [['каллас']], names: [kallas] });
    expect([shown(excerpt), excerpt?.printed, excerpt?.anchor]).toEqual(['Then [Kaya Kallas] spoke to Ada.', 'Kaya Kallas', 'p-1']);
  });

  test('says so too when only a part of the name stands there as it was typed', () => {
    const excerpt = excerptOf(texts.map((text) => block(text)), { marked: [['kaja'], ['kallas']], names: [{ ...kallas, form: 'Kaja Kallas' }] });
    expect([shown(excerpt), excerpt?.printed]).toEqual(['Then [Kaya Kallas] spoke to Ada.', 'Kaya Kallas']);
  });

  test('says nothing where the words that were typed stand in it', () => {
    const excerpt = excerptOf(texts.map((text) => block(text)), { marked: [['kallas']], names: [{ ...kallas, form: 'Kallas' }] });
    expect([shown(excerpt), excerpt?.printed]).toEqual(['Then Kaya [Kallas] spoke to Ada.', undefined]);
  });

  test('is another text than one that names a record whose id begins alike', () => {
    expect(find(['Then [people-kaja-kallas-2-1:Somebody] spoke.'], ['каллас'], [{ ...kallas, id: 'kaja-kallas' }])).toBeUndefined();
  });
});

describe('the opening', () => {
  test('is no line that says where and when, unless there is nothing else', () => {
    expect(shown(openingOf([block('LONDON, March 26'), block(filler(1, 10))]))).toBe(filler(1, 10));
    expect(shown(openingOf([block('LONDON, March 26')]))).toBe('LONDON, March 26');
  });

  test('is of the first paragraph that can be linked to, and ends with a sentence where it can', () => {
    const blocks = [{ ...block('Moscow'), anchor: undefined }, block(`It ${filler(1, 27)} end. And ${filler(1, 60)}`, 'p-1')];
    expect(shown(openingOf(blocks))).toBe(`It ${filler(1, 27)} end.`);
    expect(openingOf([])).toBeUndefined();
  });
});
