import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIds } from '../../../src/archive/order.ts';
import { dateKey } from '../../../src/model/date.ts';
import type { PartialDate } from '../../../src/model/date.ts';
import { parseDate } from '../../../src/model/parse-date.ts';
import { newestFirstKey } from '../../../src/search/sort-key.ts';

function dateOf(text: string): PartialDate {
  const read = parseDate(text, 'UTC');
  if (!read.ok) throw new Error(`${text} is no date`);
  return read.date;
}

const dates = fc.constantFrom('1987-02-26', '1987-02-26T15:01:01Z', '1987-02-26T09:59Z', '1987-02', '1987', '1987~', '198X', '19XX', '1986-12-31/1987-01-02', '0044', '2025-03-04/2025-04-03').map(dateOf);
const ids = fc.array(fc.constantFrom('a', 'b', '0', '1', '9', '10', '007', '-', '.', '_', '/', 'ж', 'é'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const articles = fc.record({ date: dates, id: ids });

test('the ascending order of the keys is the order of the lists of the site', () => {
  fc.assert(fc.property(articles, articles, (a, b) => {
    const [first, second] = [dateKey(a.date), dateKey(b.date)];
    const listed = first === second ? compareIds(a.id, b.id) : first < second ? 1 : -1;
    const [one, other] = [newestFirstKey(a), newestFirstKey(b)];
    expect(Math.sign(one < other ? -1 : one > other ? 1 : 0)).toBe(Math.sign(listed));
  }), { numRuns: 2000 });
});

test('no key is a number, which Pagefind would round, and none has spaces that Pagefind would take away', () => {
  fc.assert(fc.property(articles, (article) => {
    const key = newestFirstKey(article);
    expect(Number.parseFloat(key.replaceAll('-', ''))).not.toBe(Number(key));
    expect(key).toBe(key.trim().replace(/\s+/g, ' '));
  }));
});
