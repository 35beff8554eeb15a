import { expect, test } from 'vitest';
import { openArchive, record } from '../../helpers/archive.ts';

/** Each topic is below the next, and the last below one of them. */
function loopMessages(size: number, last: number): readonly string[] {
  const files = Array.from({ length: size }, (_, index) => [`topics/t${String(index)}.md`, record({ name: `T${String(index)}`, broader: `t${String(index + 1 < size ? index + 1 : last)}` })] as const);
  return openArchive(Object.fromEntries(files)).problems.all().flatMap(({ code, file, message }) => (code === 'broader-loop' ? [`${file}: ${message.replace('Following "broader" leads back to where it began: ', '')}`] : []));
}

test('of a long loop each record is told with those next above it, and what only leads to the loop is not', () => {
  const messages = loopMessages(12, 2);
  expect(messages).toHaveLength(10);
  expect(messages).toContain('topics/t2.md: t2 > t3 > t4 > t5 > t6 > t7 > t8 > t9 > … > t2.');
  expect(messages).toContain('topics/t9.md: t9 > t10 > t11 > t2 > t3 > t4 > t5 > t6 > … > t9.');
});

test('a line of 6,000 records, each below the next, is gone through once', () => {
  expect(loopMessages(6000, 5999)).toEqual(['topics/t5999.md: t5999 > t5999.']);
});
