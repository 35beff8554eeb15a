import { expect, test } from 'vitest';
import { newProblems } from '../../../src/edits/new-problems.ts';
import { problem } from '../../../src/problems/catalogue.ts';

const unreadable = (file: string) => problem('file-unreadable', { file }, { reason: 'EIO' });

test('a problem that a file had once and has twice is new once, wherever in the file it stands', () => {
  const [once, again, other] = [{ ...unreadable('a.md'), line: 3 }, { ...unreadable('a.md'), line: 9 }, unreadable('b.md')];
  expect(newProblems([once], [again], 'error')).toEqual([]);
  expect(newProblems([once], [{ ...once, line: 5 }, again, other], 'error')).toEqual([again, other]);
  expect(newProblems([once], [again, other], 'warning')).toEqual([]);
});
