import { describe, expect, test } from 'vitest';
import { lostParts } from '../../../src/markdown/lost-parts.ts';
import { processorTime } from '../../helpers/processor-time.ts';

function told(markdown: string): string[] {
  return lostParts(markdown).map(({ is, line, lastLine }) => `${line}-${lastLine} ${is}`);
}

const long = `${'A sentence of many words goes on. '.repeat(4)}It ends.`;
const alone = `${'word '.repeat(30)}end`;

describe('lines that a page runs together', () => {
  test('are paragraphs without an empty line between them', () => {
    expect(told(`${long}\n“Never.”\n${long}\n\n![A dot](dot.png)`)).toEqual(['1-3 paragraphs joined']);
    expect(told(`${long}\n${long}`)).toEqual(['1-2 paragraphs joined']);
    for (const end of ['.“', '.«', '. »', '.[^1]', '۔', '։']) expect(told(`${long.slice(0, -1)}${end}\n${long}\n\n[^1]: A.`).filter((one) => one.endsWith('joined')), end).toEqual(['1-2 paragraphs joined']);
  });

  test.each([
    ['lines that a program has wrapped', `${alone} and\n${alone}.\n${alone}`], ['lines of verse', 'A line.\nAnother.\nA third.'], ['lines that are to break', `${long}\\\n${long}`],
    ['sentences on lines of their own among paragraphs', `${long}\n${long}\n\n${long}\n\n${long}`], ['a line that goes on', `${long}\nand so on.`], ['paragraphs', `${long}\n\n${long}`], ['a list', `- ${long}\n- ${long}`],
  ])('are not %s', (_, markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  test('are rows of a table that is none', () => {
    expect(told('Year | Bridges\n1999 | 2')).toEqual(['1-2 rows joined']);
    expect(told('Text.\n\n| A | B |\n| 1 | 2 |\n| 3 | 4 |')).toEqual(['3-5 rows joined']);
    expect(told('| A | B | C |\n| --- | --- |\n| 1 |  | 3 |')).toEqual(['1-3 rows joined']);
    expect(told('Year\tBridges\n1999\t2\n2000\t12')).toEqual(['1-3 cells joined']);
  });

  test('are entries with a sign of another program, and speeches with a dash', () => {
    expect(told('The list:\n• one\n• two')).toEqual(['1-3 entries joined']);
    expect(told('— Это пример?\n— Да.\n\n\uf0b7 One\n\uf0b7 Two')).toEqual(['1-2 entries joined', '4-5 entries joined']);
  });

  test.each(['He sat\n– as ever –\n– and stood.', '• one\n\n• two', '— Да, — сказал он\nи сел.', '• one\\\n• two', '- • one\n- • two'])('are no entries in %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  test.each(['| A | B |\n| - | - |\n| 1 | 2 |', 'Either | or.\nNot both.', 'One | two\nand | three | four', '`a | b`', 'राम घर गया | सीता आई |\nवह गया | वह आई |',
    'The value of |x| is smaller\nthan that of |y| here.', 'a \\| b\nc \\| d', 'Use `a | b`\nor `c | d`.', '[[A|a]] and\n[[B|b]]', '[A](/a/) | [B](/b/)\n[C](/c/) | [D](/d/)', 'a | b<br>\nc | d', '*a | b\\\nc | d*', '*a | b  \nc | d*'])('are no rows in %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  test('are a paragraph that a row of hyphens or equal signs makes a heading', () => {
    expect(told(`${long.slice(-70)}\n---\nText\n\nOne\ntwo\n===`)).toEqual(['1-2 heading by underline', '5-7 heading by underline']);
    expect(told(`${alone}\n---`)).toEqual(['1-2 heading by underline']);
  });

  test.each(['The debate\n---\n\nText.', 'What is to be done?\n---', '“Bridge opens.”\n===', 'Trade with the U.S.\n---', 'Summary:\n---', 'Text.\n\n---\n\nText.', '## It rained.', '- It rained.\n---'])('are no heading by mistake in %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  test('are looked for in one reading of a text', () => {
    const texts = ['\t'.repeat(200_000), '|'.repeat(200_000), `${'a '.repeat(200_000)}\n`, ' '.repeat(200_000), `x\n${'-'.repeat(200_000)}x`, 'a\t\n\n'.repeat(50_000), ...['.[^', '`', '[](', '[`', '. ', ' |'].map((part) => `|\n${part.repeat(20_000)}|`)];
    expect(processorTime(() => { for (const text of texts) lostParts(text); })).toBeLessThan(2);
  });
});
