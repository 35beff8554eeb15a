import { expect, test } from 'vitest';
import { accountLine } from '../../../../src/publish/told/account.ts';

test.each([
  [{ files: 4, published: 3, drafts: 0, rejected: 1 }, '4 files: 3 published, 0 drafts, 1 rejected'],
  [{ files: 1, published: 0, drafts: 1, rejected: 0 }, '1 file: 0 published, 1 draft, 0 rejected'],
  [{ files: 18_582, published: 18_580, drafts: 2, rejected: 0 }, '18,582 files: 18,580 published, 2 drafts, 0 rejected'],
])('the closing line of %j is "%s"', (account, line) => {
  expect(accountLine(account)).toBe(line);
});
