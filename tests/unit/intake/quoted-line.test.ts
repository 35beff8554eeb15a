import { expect, test } from 'vitest';
import { quotedLine } from '../../../src/intake/quoted-line.ts';

test.each([
  ['summary: News: an: example', 'summary: "News: an: example"'],
  ['dateline: PARIS: "x" \\  ', 'dateline: "PARIS: \\"x\\" \\\\"'],
  ['  - *Ada* Example', '- "*Ada* Example"'],
  ['  - date: 2001: x', '- date: "2001: x"'],
])('%s is right as %s', (line, right) => {
  expect(quotedLine(`title: A\n${line}\ndate: 2001\n`, 'title: A\n'.length + 3)).toBe(right);
});

test.each([
  ['goes on in the next line', 'summary: News: an\n  example'], ['may end before a comment', 'summary: News: an # example'], ['is in quotation marks', 'summary: "News": an'],
  ['is in curly ones', 'summary: “News: an”'], ['is a list', 'people: [@home]'], ['is long', `summary: @${'x'.repeat(160)}`], ['is nothing', 'summary:'],
])('a value that %s is left to whoever knows what was meant', (_, line) => {
  expect(quotedLine(line, 3)).toBeUndefined();
});
