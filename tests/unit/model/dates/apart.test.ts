import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, daySpan, mostDaysApart } from '../../../../src/model/dates/apart.ts';
import { isExact } from '../../../../src/model/dates/date.ts';
import { anyDate, dateOf } from '../../../helpers/dates.ts';

const told = (one: string, other: string) => {
  const found = apart(dateOf(one), dateOf(other));
  return found === undefined ? undefined : `${found.count} ${found.unit}`;
};

describe('how far two dates are apart', () => {
  test('is said in days where both are exact, and in months and years where that says more', () => {
    expect(told('2025-03-03', '2025-03-03')).toBe('0 day');
    expect(told('2025-03-03', '2025-02-28')).toBe('-3 day');
    expect(told('2025-03-03T10:00', '2025-05-02')).toBe('60 day');
    expect(told('2025-03-03', '2025-05-03')).toBe('2 month');
    expect(told('2025-03-03', '2023-04-30')).toBe('-23 month');
    expect(told('2025-03-03', '2023-03-30')).toBe('-2 year');
    expect(told('2025-03-03', '1987-11-30')).toBe('-37 year');
  });

  test('is said by the calendar’s months or years where one is known no better', () => {
    expect(told('2025-03', '2025-03-28')).toBe('0 month');
    expect(told('2025-03-28', '2025-05')).toBe('2 month');
    expect(told('2025', '2025-05-04')).toBe('0 year');
    expect(told('1987', '2025-05-04')).toBe('38 year');
  });

  test.each(['2025-03-28~', '2025-03?', '2025-03-27/2025-04-02', '2025-21', '198X', '19XX'])('is not said of %s, in either direction', (rough) => {
    expect([told(rough, '2025-03-28'), told('2025-03-28', rough)]).toEqual([undefined, undefined]);
  });

  test('is the same in both directions, and in days only between exact dates', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => {
      const [there, back] = [apart(a, b), apart(b, a)];
      expect(back).toEqual(there === undefined ? undefined : { unit: there.unit, count: 0 - there.count });
      if (there?.unit === 'day') expect([isExact(a), isExact(b)]).toEqual([true, true]);
      expect(mostDaysApart(daySpan(a), daySpan(b))).toBe(mostDaysApart(daySpan(b), daySpan(a)));
    }));
  });
});

test('the days that count for nearness are the most that can lie between', () => {
  const most = (one: string, other: string) => mostDaysApart(daySpan(dateOf(one)), daySpan(dateOf(other)));
  expect(most('2025-03-01', '2025-03-03')).toBe(2);
  expect(most('2025-03-01', '2025-03')).toBe(30);
  expect(most('2025-03-04/2025-04-03', '2025-03-03')).toBe(31);
});
