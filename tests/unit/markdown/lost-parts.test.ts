import { describe, expect, test } from 'vitest';
import { lostParts } from '../../../src/markdown/lost-parts.ts';

function told(markdown: string): string[] {
  return lostParts(markdown).map(({ is, label, line, column, lastLine }) => `${line}:${column}${lastLine === line ? '' : `-${lastLine}`} ${is} ${label}`.trim());
}

describe('a part of a text that readers do not see as it was meant', () => {
  test('is a reference to a footnote that is not there, at its place, in quotations too', () => {
    expect(told('A claim.[^1] Another.[^Note]\n\n> First\n> second [^b][^2].\n\n[^2]: Here.')).toEqual(['1:9 note missing 1', '1:22 note missing Note', '4:10 note missing b']);
  });

  test('is a footnote to which nothing refers, and the second of two of one name', () => {
    expect(told('One.[^a]\n\n[^A]: Seen.\n\n[^b]: Unused.\n\n[^a]: Again.')).toEqual(['5:1 note unused b', '7:1 note again a']);
  });

  test('is a line that gives an address to a link that is not there', () => {
    expect(told('[Chairman]: Never.\n\n[Ada][ada] and ![A dot][dot].\n\n[ada]: /people/ada/\n[dot]: dot.png')).toEqual(['1:1 definition unused Chairman']);
  });

  test('is what indentation makes code, in a list and a quotation too', () => {
    expect(told('\tA paragraph\n\tof two lines.\n\nText\n\n    Another.\n\n>     Quoted.\n\n- One\n\n      Code.')).toEqual(['1:1-2 code by indentation', '6:1 code by indentation', '8:3 code by indentation', '12:3 code by indentation']);
  });

  test.each([
    'Text.[^1]\n\n[^1]: The note, which\n\n    has two paragraphs.', 'Printed \\[^1].', '`[^1]`', '```\n[^1]\n\tindented\n```', '[^1](https://other.example/)', '[Chairman]: We shall see.', '\\[Chairman]: Never.',
    'A line\n    that goes on.', '- One\n\n  Two\n    - Three', '<pre>\n\tkept\n</pre>', 'No [brackets] of this kind: [x].',
  ])('is none where all is seen: %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });
});
