import { expect, test } from 'vitest';
import { isTableStart } from '../../../src/markdown/block-lines.ts';
import { processorTime } from '../../helpers/processor-time.ts';

test.each([
  ['|a|b|', '|-|-|'], ['a | b', ':-: | ---'], ['|a|b|', ' \t| - | :- | \t'], ['| a |', '|-'], ['| a |', '-|'],
])('a head %j and the line %j below begin a table', (head, below) => {
  expect(isTableStart(head, below)).toBe(true);
});

test.each([
  ['|a|b|', '|-|'], ['|a|', '| |'], ['|a|b|', '|-||'], ['|a|b|', '|- -|-|'], ['> |a|', '|-|'],
])('a head %j and the line %j below begin none', (head, below) => {
  expect(isTableStart(head, below)).toBe(false);
});

test('a line of a hundred thousand tabs takes no time, wherever they stand', () => {
  const tabs = '\t'.repeat(100_000);
  expect(processorTime(() => {
    for (const line of [`${tabs}|x`, `-${tabs}|x`, `|${tabs}x`, `|-${tabs}x`, `|-|${tabs}x`]) expect(isTableStart('|a|', line)).toBe(false);
  })).toBeLessThan(2);
});
