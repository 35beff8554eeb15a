import { expect, test } from 'vitest';
import { LineSplitter } from '../../../../src/imports/text/lines.ts';

function split(limit: number, ...chunks: readonly string[]): (string | undefined)[] {
  const splitter = new LineSplitter(limit);
  const lines = [...chunks.flatMap((chunk) => [...splitter.push(Buffer.from(chunk))]), ...splitter.end()];
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  return lines.map(({ bytes }) => bytes && Buffer.from(bytes).toString());
}

test('lines are the same however the bytes arrive', () => {
  const text = 'one\ntwo\n\nfour';
  for (let size = 1; size <= text.length; size += 1) {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
    expect(split(10, ...chunks), `chunks of ${size}`).toEqual(['one', 'two', '', 'four']);
  }
});

test('a last line feed begins no line', () => {
  expect(split(10, 'one\n')).toEqual(['one']);
  expect(split(10, '')).toEqual([]);
});

test('a line over the limit is let go, and counted', () => {
  expect(split(3, 'abc\nabcd\nab', 'cd', 'e\nabc')).toEqual(['abc', undefined, undefined, 'abc']);
});
