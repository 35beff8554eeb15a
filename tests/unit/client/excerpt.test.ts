import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptParts } from '../../../src/client/excerpt.ts';

test('what was found is marked and the rest is not', () => {
  expect(excerptParts('of <mark>Kaya</mark> <mark>Kallas,</mark> who')).toEqual([
    { text: 'of ', marked: false }, { text: 'Kaya', marked: true }, { text: ' ', marked: false }, { text: 'Kallas,', marked: true }, { text: ' who', marked: false },
  ]);
});

test('what was printed with signs of markup is text', () => {
  expect(excerptParts('a &lt;b&gt; <mark>&lt;script&gt;</mark>')).toEqual([{ text: 'a <b> ', marked: false }, { text: '<script>', marked: true }]);
  expect(excerptParts('<img src=x onerror=alert(1)> <mark>open')).toEqual([{ text: '<img src=x onerror=alert(1)> <mark>open', marked: false }]);
});

test('no word is lost, whatever stands between', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: fc.constantFrom('a', ' ', '&', '"', 'é', '\n') }), fc.boolean())), (pieces) => {
    const excerpt = pieces.map(([text, marked]) => (marked ? `<mark>${text}</mark>` : text)).join('');
    const parts = excerptParts(excerpt);
    expect(parts.map(({ text }) => text).join('')).toBe(pieces.map(([text]) => text).join(''));
    expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(pieces.filter(([text, marked]) => marked && text !== '').map(([text]) => text));
  }));
});
