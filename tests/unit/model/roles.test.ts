import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../../../src/model/dates/date.ts';
import type { Role } from '../../../src/model/record.ts';
import { rolesOn } from '../../../src/model/roles.ts';
import { anyDate, dateOf } from '../../helpers/dates.ts';

const role = (from?: PartialDate, to?: PartialDate, title = 'Minister'): Role => ({ title, organisation: undefined, country: undefined, from, to });

/** Whether somebody is sure to have held an office when an article was printed. */
function held(printed: string, from: string | undefined, to?: string, died?: string): boolean {
  const optional = (text: string | undefined) => (text === undefined ? undefined : dateOf(text));
  return rolesOn([role(optional(from), optional(to))], dateOf(printed), optional(died)).length === 1;
}

describe('a role is held on a day', () => {
  test('from its first day to its last, both included', () => {
    expect(['2019-03-19', '2019-03-20', '2021-05-05', '2024-07-01', '2024-07-02'].map((day) => held(day, '2019-03-20', '2024-07-01'))).toEqual([false, true, true, true, false]);
  });

  test('when it began some time in a year, not before the year’s last day; when it ended in a month, not after the month’s first', () => {
    expect(['2025-01-01', '2025-03-05', '2025-12-30', '2025-12-31'].map((day) => held(day, '2025'))).toEqual([false, false, false, true]);
    expect(['2019-02-28', '2019-03-01', '2019-03-02'].map((day) => held(day, '2011', '2019-03'))).toEqual([true, true, false]);
  });

  test('on every day of a date that is known roughly, or not at all', () => {
    expect(held('2025-03', '2025-02-28')).toBe(true);
    expect(held('2025-03', '2025-03-02')).toBe(false);
    expect(held('2025-03-04/2025-04-03', '2024-12-01')).toBe(true);
    expect(held('2025-03-04/2025-04-03', '2024-12-01', '2025-04-02')).toBe(false);
  });

  test('still, as far as anybody knows, when it has no end, but not after death', () => {
    expect(held('2025-03-05', '1999-01-01')).toBe(true);
    expect(held('2025-03-05', '1999-01-01', undefined, '2020-05')).toBe(false);
    expect(held('2020-04-30', '1999-01-01', undefined, '2020-05')).toBe(true);
  });

  test('never when nobody knows that it had begun', () => {
    expect([held('2000-01-01', undefined), held('2000-01-01', undefined, '2005')]).toEqual([false, false]);
  });

  test.each([['2025-03-05~', '2000', undefined], ['2025-03?', '2000', undefined], ['2025-03-05', '2000~', undefined], ['2025-03-05', '2000', '2030?'], ['2025-03-05', '1999?/2001', undefined]])('never by a date in doubt: %s, from %s to %s', (printed, from, to) => {
    expect(held(printed, from, to)).toBe(false);
  });
});

const optionalDate = fc.option(anyDate, { nil: undefined });
const day = fc.integer({ min: 0, max: 100 });

test('a role that is shown as held covers every day that the date can be, whichever day its bounds turn out to be', () => {
  const pick = ({ first, last }: PartialDate, share: number) => {
    const [from, to] = [Date.parse(first), Date.parse(last)];
    return from + Math.round(((to - from) / 86_400_000) * (share / 100)) * 86_400_000;
  };
  let shown = 0;
  fc.assert(fc.property(anyDate, fc.array(fc.tuple(optionalDate, optionalDate), { maxLength: 5 }), optionalDate, day, day, day, day, (printed, bounds, died, a, b, c, d) => {
    const roles = bounds.map(([from, to], index) => role(from, to, String(index)));
    const found = rolesOn(roles, printed, died);
    shown += found.length;
    expect(found).toEqual(roles.filter((one) => found.includes(one)));
    for (const { from, to } of found) {
      if (from === undefined) throw new Error('nobody knows that it had begun');
      expect(pick(from, a)).toBeLessThanOrEqual(pick(printed, b));
      if (to !== undefined) expect(pick(to, c)).toBeGreaterThanOrEqual(pick(printed, b));
      if (died !== undefined) expect(pick(died, d)).toBeGreaterThanOrEqual(pick(printed, b));
      for (const known of [printed, from, to, died]) expect(known?.parts.some(({ approximate, uncertain }) => approximate || uncertain) ?? false).toBe(false);
    }
  }), { numRuns: 2000 });
  expect(shown).toBeGreaterThan(50);
});
