import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateKey, isExact } from '../../../../src/model/dates/date.ts';
import type { PartialDate } from '../../../../src/model/dates/date.ts';
import { parseDate } from '../../../../src/model/dates/parse-date.ts';

function read(text: string, timeZone = 'UTC'): PartialDate {
  const parsed = parseDate(text, timeZone);
  if (!parsed.ok) throw new Error(`${text} was refused: ${parsed.reason}`);
  return parsed.date;
}

function refused(text: string, timeZone = 'UTC'): string {
  const parsed = parseDate(text, timeZone);
  return parsed.ok ? `read as ${parsed.date.first}` : parsed.reason;
}

const leap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

describe('a date in EDTF', () => {
  test.each([
    ['2025-03-28', '2025-03-28', '2025-03-28', 'day', false, false],
    ['2025-03', '2025-03-01', '2025-03-31', 'month', false, false],
    ['2025', '2025-01-01', '2025-12-31', 'year', false, false],
    ['2025-03~', '2025-03-01', '2025-03-31', 'month', true, false],
    ['2025-03?', '2025-03-01', '2025-03-31', 'month', false, true],
    ['2025-03%', '2025-03-01', '2025-03-31', 'month', true, true],
    ['1987-03-28~', '1987-03-28', '1987-03-28', 'day', true, false],
    ['1987?', '1987-01-01', '1987-12-31', 'year', false, true],
    ['1987-21', '1987-01-01', '1987-12-31', 'season', false, false],
    ['1987-24~', '1987-01-01', '1987-12-31', 'season', true, false],
    ['1987-21?', '1987-01-01', '1987-12-31', 'season', false, true],
    ['1987-22%', '1987-01-01', '1987-12-31', 'season', true, true],
    ['198X', '1980-01-01', '1989-12-31', 'decade', false, false],
    ['19XX', '1900-01-01', '1999-12-31', 'century', false, false],
    ['1987-XX', '1987-01-01', '1987-12-31', 'year', false, false],
    ['1987-XX-XX', '1987-01-01', '1987-12-31', 'year', false, false],
    ['1987-02-XX', '1987-02-01', '1987-02-28', 'month', false, false],
  ] as const)('%s lies between %s and %s and is known to the %s', (text, first, last, precision, approximate, uncertain) => {
    expect(read(text)).toMatchObject({ edtf: text, first, last, parts: [{ precision, approximate, uncertain }] });
  });

  test('an interval lies between the first day of its beginning and the last day of its end', () => {
    expect(read('2025-03-27/2025-04-02')).toMatchObject({ first: '2025-03-27', last: '2025-04-02', parts: [{ precision: 'day', day: 27 }, { precision: 'day', day: 2 }] });
    expect(read('1987-02/1988')).toMatchObject({ first: '1987-02-01', last: '1988-12-31', parts: [{ precision: 'month' }, { precision: 'year' }] });
    expect(read('2025-03-28?/2025-04~')).toMatchObject({ parts: [{ uncertain: true, approximate: false }, { uncertain: false, approximate: true }] });
  });

  test('four digits with a zero in front are the year they say, not a number in base eight', () => {
    expect(read('0123').parts[0].year).toBe(123);
  });

  test('the last day of February follows the calendar in every year', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
      const written = String(year).padStart(4, '0');
      expect(read(`${written}-02`).last).toBe(`${written}-02-${leap(year) ? '29' : '28'}`);
      expect(refused(`${written}-02-29`)).toBe(leap(year) ? `read as ${written}-02-29` : 'impossible');
    }));
  });
});

describe('what is no date', () => {
  test.each(['2024-02-31', '1987-02-29', '1900-02-29', '2025-13', '2025-00', '2025-04-31', '2025-00-10', '2025-06-00', '2025-25', '2025-02-30T10:00', '2025-03-28T24:00', '2025-03-28T10:61', '2025-03-28T10:00+99:99', '2025-03/2025-13'])('%s is in no calendar', (text) => {
    expect(refused(text)).toBe('impossible');
  });

  test.each([
    '', ' ', '12:30:45', '28.03.2025', '2025-3-28', '20250328', '2025/03/28', 'March 2025', '123', '-0044', 'Y12025', '0000', '0000-01-01', '..', '/', '../..', '/..', '2025/../2026', '0000-21', '2025-24~~', '~2025-24',
    '1987-XX-05', '198X-03', '~1987', '2025-03-28T10', '٢٠٢٥', '2025-03-28\n', '[2025]', '2025-087', '2025-W10',
  ])('%j is in another form than EDTF', (text) => {
    expect(refused(text)).toBe('form');
  });

  test('an interval that ends before it begins is told from one of an impossible day', () => {
    expect(refused('2025-04-02/2025-03-27')).toBe('order');
    expect(refused('2025/2024')).toBe('order');
    expect(refused('2025-03/2025-03-15')).toBe('read as 2025-03-01');
  });

  test.each(['2025/', '/2025', '2025/..', '../2025', '2025-03-28/..', '/2025-24~'])('%s is an interval with an open end', (text) => {
    expect(refused(text)).toBe('open');
  });

  test.each([['2025-13/..', 'impossible'], ['../2025-02-30', 'impossible'], ['March/', 'form'], ['2025-03-04T10:00/..', 'form']])('%s is refused for the end that it has: %s', (text, reason) => {
    expect(refused(text)).toBe(reason);
  });

  test('any text is read or refused, and what is read has days of the calendar in order', () => {
    const pieces = fc.array(fc.constantFrom('2', '0', '1', '9', '3', '-', '/', '~', '?', '%', 'X', 'T', 'Z', ':', '+', '.', 'Y', 'E', ' ', '\u0000'), { maxLength: 24 }).map((found) => found.join(''));
    fc.assert(fc.property(fc.oneof(pieces, fc.string()), (text) => {
      const parsed = parseDate(text, 'Asia/Almaty');
      if (!parsed.ok) return;
      const { first, last } = parsed.date;
      for (const day of [first, last]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      expect(first <= last).toBe(true);
    }), { numRuns: 2000 });
  });
});

describe('a date with a time', () => {
  test('without an offset is taken as it stands', () => {
    expect(read('1987-02-26T15:01', 'Asia/Almaty')).toMatchObject({ first: '1987-02-26', parts: [{ time: '15:01:00' }] });
    expect(read('1987-02-26T15:01:02.5')).toMatchObject({ parts: [{ time: '15:01:02' }] });
  });

  test('with an offset is turned to the archive’s time zone, over midnight and over the new year', () => {
    expect(read('2025-03-28T23:30Z', 'Asia/Tokyo')).toMatchObject({ first: '2025-03-29', last: '2025-03-29', parts: [{ day: 29, time: '08:30:00' }] });
    expect(read('2025-01-01T00:30+05:00', 'UTC')).toMatchObject({ first: '2024-12-31', parts: [{ year: 2024, month: 12, day: 31, time: '19:30:00' }] });
    expect(read('2025-03-28T23:30-05:00', 'Europe/London')).toMatchObject({ first: '2025-03-29', parts: [{ time: '04:30:00' }] });
  });

  test('follows the time zone through its summer time', () => {
    expect(read('2025-03-28T12:00Z', 'Europe/London').parts[0].time).toBe('12:00:00');
    expect(read('2025-03-31T12:00Z', 'Europe/London').parts[0].time).toBe('13:00:00');
  });

  test('that an offset takes out of the years 1 to 9999 does not exist', () => {
    expect(refused('0001-01-01T00:30+05:00')).toBe('impossible');
    expect(refused('9999-12-31T23:00-05:00')).toBe('impossible');
    expect(refused('0001-01-01T00:30+05:00', 'Asia/Tokyo')).toBe('read as 0001-01-01');
  });

  test('is no end of an interval, where the time would be lost', () => {
    expect(refused('2025-03-04T10:00:00Z/2025-03-05T10:00:00Z')).toBe('form');
    expect(refused('2025-03-04/2025-03-05T10:00:00')).toBe('form');
  });
});

describe('the key that dates are sorted by', () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const date = fc.oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => text.slice(0, 4)),
    day.map((text) => `${text.slice(0, 7)}~`),
    day.map((text) => `${text}T${text.slice(8)}:00`).filter((text) => parseDate(text, 'UTC').ok),
    fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  ).map((text) => read(text));

  test('puts an earlier first day first, whatever the precision', () => {
    fc.assert(fc.property(date, date, (a, b) => {
      if (a.first !== b.first) expect(dateKey(a) < dateKey(b)).toBe(a.first < b.first);
    }));
  });

  test('is the same only for dates of one first day, time and last day', () => {
    fc.assert(fc.property(date, date, (a, b) => {
      const same = a.first === b.first && a.last === b.last && (a.parts[0].time ?? '00:00:00') === (b.parts[0].time ?? '00:00:00');
      expect(dateKey(a) === dateKey(b)).toBe(same);
    }));
  });

  test('puts times of one day in order, and the day before the month that it begins', () => {
    const order = ['2025-03-01', '2025-03', '2025-03-01T09:00', '2025-03-01T10:00', '2025-03-02'];
    expect(order.map((text) => dateKey(read(text))).toSorted()).toEqual(order.map((text) => dateKey(read(text))));
  });
});

test('only a day without doubt is exact', () => {
  const exact = ['2025-03-28', '2025-03-28T10:00', '2025-03-28~', '2025-03-28?', '2025-03', '2025-03-28/2025-03-29'].filter((text) => isExact(read(text)));
  expect(exact).toEqual(['2025-03-28', '2025-03-28T10:00']);
});
