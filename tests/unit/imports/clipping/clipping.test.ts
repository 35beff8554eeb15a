import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClipping } from '../../../../src/imports/clipping/clipping.ts';
import { markdownOfText } from '../../../../src/imports/text/plain-text.ts';
import { collapsed, shownBlocks } from '../rendered.ts';

function read(text: string) {
  const reading = readClipping(text);
  return reading.ok ? [reading.clipping.title, ...reading.clipping.paragraphs] : reading.reasons;
}

test.each<readonly [string, string, readonly string[]]>([
  ['the first line is the title, and blank lines part paragraphs', '\ufeff\r\n A bridge  opens \r\n\r\nOne.\r\nTwo.\r\n\r\nThree.\r\n', ['A bridge opens', 'One.\nTwo.', 'Three.']],
  ['lines that a typist broke are one paragraph', 'A bridge opens\nIt was long\nin the making.', ['A bridge opens', 'It was long\nin the making.']],
  ['without blank lines, long lines are paragraphs', `A bridge opens\n${'long '.repeat(40)}end.\nShort.`, ['A bridge opens', `${'long '.repeat(40)}end.`, 'Short.']],
  ['a first line as long as a paragraph stays in the text', `${'word '.repeat(60)}end.\n\nNext.`, ['word word word word word word word word word word word word…', `${'word '.repeat(60)}end.`, 'Next.']],
  ['nothing is no text', ' \n\n', ['There is no text in it. Write the title in the first line, and the text below it.']],
  ['a title alone is none either', 'A bridge opens\n', ['It has one line only. The first line is the title; add the text below it.']],
  ...['<!DOCTYPE html>\r\n<html><body>A', '<?xml version="1.0"?>\n<!DOCTYPE html>\nA', '<!-- saved from url=(0023)https://gazette.example -->\n<!-- > -->\n<html>\nA']
    .map((page) => ['a web page is refused', page, ['It is a web page. Import it again from a file whose name ends in .html.']] as const),
  ...['---\r\ntitle: A\r\n---\r\nWords', '---\nlayout: post\ntitle: A\n---\nWords']
    .map((article) => ['and so is an article that a program has saved as a text', article, ['It has fields below a line "---", as an article in Markdown. Import it again from a file whose name ends in .md.']] as const),
  ['a row of hyphens below which no field stands is not', '---\nA word: and more', ['---', 'A word: and more']],
  ['nor is one below which a place stands', '---\nLondon: the bridge was opened.', ['---', 'London: the bridge was opened.']],
  ['what no page can hold is refused', 'A\u0000\nB', ['It has the character U+0000, which no page can hold. Take it out.']],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('whatever is typed is shown with its own characters, in its order', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'B', '*', '_', '<', '&', '[', ']', '(', '#', '-', '1', '.', ' ', '`', '\\', '|', '~', '>', '"'), minLength: 1, maxLength: 40 });
  fc.assert(fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
    const reading = readClipping(lines.join('\n\n'));
    if (!reading.ok) return;
    const shown = shownBlocks(`\n${markdownOfText(reading.clipping.paragraphs.join('\n\n'))}\n`);
    expect(shown).toEqual(reading.clipping.paragraphs.map((paragraph) => `p: ${collapsed(paragraph)}`));
  }), { numRuns: 200 });
});
