import { describe, expect, test } from 'vitest';
import { nestingFault } from '../../../src/markdown/nesting.ts';

describe('a block that is crowded with signs', () => {
  test.each([
    ['emphasis within words', 'a*b_'.repeat(1100)],
    ['emphasis between signs that a backslash takes out', 'a\\_*'.repeat(2100)],
    ['declarations', 'a <!X '.repeat(600)],
    ['underlined headings', 'a\n-\n'.repeat(300)],
    ['rows that are no table', '|a|b|\n'.repeat(600)],
    ['rows below what looks like the head of a table and is none', `a|b\n-|-|-\n${'c|d\n'.repeat(600)}`],
    ['rows below a head that has a cell of signs which a backslash takes out', `\\&|a|b|\n|-|-|\n${'](b)|c|d|\n'.repeat(600)}`],
    ['brackets that close', 'a] '.repeat(1100)],
    ['brackets that close, and open in code alone', '`[` ] '.repeat(1100)],
    ['links', '[a](/about/) '.repeat(5000)],
    ['words behind a bracket that is never closed', `[${'a word '.repeat(3000)}`],
    ['words behind a bracket that is closed in code alone', `[a \`]\` ${'a word '.repeat(3000)}`],
  ])('of %s is told, however much of it there is, by reading each line once', (_, text) => {
    expect(nestingFault(text)?.column).toBe(1);
    expect(nestingFault(text.repeat(10))).toEqual(nestingFault(text));
  });

  test.each([
    ['a table of two thousand rows with emphasis in each', `|a|b|\n|-|:-:|\n${'|**c**|*d*|\n'.repeat(2000)}`],
    ['as many signs in many paragraphs', 'Some *words* and __more__.\n\n'.repeat(5000)],
    ['a long text without empty lines', 'A line of *plain* text.\n'.repeat(900)],
    ['a long text without empty lines and with words in brackets', '[Mr Example:] Some (plain) words [sic] of text [of O\'Example].\n'.repeat(700)],
    ['a list of two thousand links', '- [*A title*](/about/), of 1987\n'.repeat(2000)],
    ['a list whose entries go on in the next line', '- An entry of\n  a list.\n'.repeat(3000)],
    ['speech and quotations in turn', 'Words.\n\n> More words.\n\n'.repeat(1000)],
    ['lists within a list', '- a\n  - b\n  - c\n'.repeat(1000)],
    ['a letter that is quoted twice', '> > A line of it.\n'.repeat(3000)],
    ['two thousand footnotes', 'A note.[^a]\n\n[^a]: Of this.\n    And that.\n\n'.repeat(1000)],
    ['verse with rules between its parts', 'A line\n\n---\n\n'.repeat(2000)],
  ])('is not %s', (_, text) => {
    expect(nestingFault(text)).toBeUndefined();
  });
});

describe('a text of too many quotations, lists, headings or lines', () => {
  test.each([
    ['quotations', '> a\n\n'.repeat(2000)],
    ['lists between words', '- a\n\nb\n\n'.repeat(2000)],
    ['lists that a line ends which is not indented enough', '1.    a\n\n   b\n\n'.repeat(2000)],
    ['lists within quotations', '> - a\n>\n> b\n'.repeat(2000)],
    ['lists in entries of a list', '- - a\n\n'.repeat(2000)],
    ['lists that are indented in entries of a list', '- a\n  - b\n'.repeat(2000)],
    ['lists that end one after the other', '- a\n  - b\n\n  c\n\nd\n\n'.repeat(800)],
    ['headings that are underlined', 'a\n---\n\n'.repeat(1500)],
    ['lines without an empty one', 'A line.\n'.repeat(21_000)],
    ['entries of one list', '- a\n'.repeat(25_000)],
  ])('of %s is told', (_, text) => {
    expect(nestingFault(text)?.column).toBe(1);
  });

  test.each([
    ['footnotes in footnotes', '[^1]: '.repeat(200)],
    ['lists that are indented further and further', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ])('as %s is told at the marker', (_, text) => {
    expect(nestingFault(text)?.column).toBeGreaterThan(100);
  });
});
