import fc from 'fast-check';
import type { PartialDate } from '../../src/model/dates/date.ts';
import { parseDate } from '../../src/model/dates/parse-date.ts';

/** A date that a test is sure of. */
export function dateOf(edtf: string): PartialDate {
  const read = parseDate(edtf, 'UTC');
  if (!read.ok) throw new Error(`${edtf} is no date`);
  return read.date;
}

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1950, max: 2030 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const doubt = fc.constantFrom('', '', '', '~', '?', '%');

const precise = fc.oneof(
  fc.tuple(year, month, day, doubt).map(([y, m, d, sign]) => `${y}-${two(m)}-${two(d)}${sign}`),
  fc.tuple(year, month, doubt).map(([y, m, sign]) => `${y}-${two(m)}${sign}`),
  fc.tuple(year, doubt).map(([y, sign]) => `${y}${sign}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`),
  fc.constantFrom('195X', '198X', '202X', '19XX', '20XX'),
);

/** Dates of every precision, in doubt or not, and intervals of them. */
export const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(precise, fc.tuple(precise, precise).map(([from, to]) => `${from}/${to}`)).chain((text) => {
  const read = parseDate(text, 'UTC');
  return read.ok ? fc.constant(read.date) : anyExactDate;
});

const anyExactDate: fc.Arbitrary<PartialDate> = fc.tuple(year, month, day).map(([y, m, d]) => dateOf(`${y}-${two(m)}-${two(d)}`));
