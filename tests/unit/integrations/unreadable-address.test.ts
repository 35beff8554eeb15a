import { expect, test } from 'vitest';
import { readable } from '../../../src/integrations/unreadable-address.ts';

test.each([
  ['/%E0%A4%A/', '/%25E0%25A4%25A/'], ['/100%?q=1%', '/100%25?q=1%'], ['/%ff/a%20b', '/%25ff/a%2520b'],
  ['/articles/%D0%B0/?q=%ff', '/articles/%D0%B0/?q=%ff'], ['/', '/'],
])('%s is looked for as %s', (url, as) => {
  expect(readable(url)).toBe(as);
});
