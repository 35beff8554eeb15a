import { describe, expect, test } from 'vitest';
import { nestingFault } from '../../../src/markdown/nesting.ts';

describe('a block that is crowded with signs', () => {
  test.each([
    ['emphasis within words', 'a*b_'.repeat(1100)],
    ['declarations', 'a <!X '.repeat(600)],
    ['underlined headings', 'a\n-\n'.repeat(300)],
    ['rows that are no table', '|a|b|\n'.repeat(600)],
  ])('of %s is told, however much of it there is, by reading each line once', (_, text) => {
    expect(nestingFault(text)?.column).toBe(1);
    expect(nestingFault(text.repeat(10))).toEqual(nestingFault(text));
  });

  test.each([
    ['a table of two thousand rows with emphasis in each', `|a|b|\n|-|:-:|\n${'|**c**|*d*|\n'.repeat(2000)}`],
    ['as many signs in many paragraphs', 'Some *words* and __more__.\n\n'.repeat(5000)],
    ['a long text without empty lines', 'A line of *plain* text.\n'.repeat(900)],
    ['verse with rules between its parts', 'A line\n\n---\n\n'.repeat(2000)],
  ])('is not %s', (_, text) => {
    expect(nestingFault(text)).toBeUndefined();
  });
});
