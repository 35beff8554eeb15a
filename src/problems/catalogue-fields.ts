import { withoutSpace } from '../model/expected.ts';
import { curlyFix } from './curly.ts';
import { didYouMean, entry, quote, shown } from './entry.ts';
import { meantDate } from './meant-date.ts';

function dateFix(found: string): string {
  const meant = meantDate(found);
  if (meant !== undefined) return `Write ${meant}.`;
  return curlyFix(found) ?? 'Write 2025-03-28, 2025-03, 2025, 202X (the 2020s), 2025-03~ (about), 2025-03? (unsure) or 2025-03-27/2025-04-02 (between).';
}

/** Years that EDTF can write and an archive of news has not; `20250328` begins with none. */
const otherYear = /^(?:Y-?\d{5,}|-\d{4}|0000|\+?\d{5})(?!\d)/;
/** The end of a day, and a leap second: ISO 8601 has both. */
const rareTime = /T(?:24:00(?::00)?|\d\d:\d\d:60)(?![:\d])/;

/** What can be wrong with a field by itself. */
export const fieldProblems = {
  'field-missing': entry<{ field: string; line: string; within: string; expected: string }>('error', 'A required field is missing', ({ field, line, within, expected }) => ({
    message: `The field ${quote(field)} is missing.`,
    fix: `Add a line "${shown(line)}: ..." with ${expected}${within === '' ? '' : `, indented like the other fields of ${quote(within)}`}.`,
  })),
  'field-unknown': entry<{ field: string; meant: string | undefined; known: readonly string[] }>('error', 'An unknown field', ({ field, meant, known }) => ({
    message: `There is no field ${quote(field)} here.`,
    fix: didYouMean(meant === undefined ? [] : [meant], `The fields are ${known.join(', ')}.`),
  })),
  'field-invalid': entry<{ field: string; found: string; expected: string }>('error', 'A field has a value that does not fit', ({ field, found, expected }) => ({
    message: `${quote(field)} is ${found}; expected: ${expected}.`,
    fix: curlyFix(found) ?? (found === 'a list' && expected === 'one line of text' ? 'Write one line of text. Put quotation marks around a text that begins with a bracket: title: "[Corrected] News".' : expected === withoutSpace ? 'Leave out an old address with white space, and send its readers on by a rule of the host, if it has such rules.' : `Write ${expected}.`),
  })),
  'date-form': entry<{ field: string; found: string }>('error', 'A date in a form that is not understood', ({ field, found }) => ({
    message: `${quote(field)} is ${quote(found)}, which is ${otherYear.test(found) ? 'of no year from 1 to 9999' : 'not a date in EDTF'}.`,
    fix: dateFix(found),
  })),
  'date-impossible': entry<{ field: string; found: string }>('error', 'A day that is in no calendar', ({ field, found }) => ({
    message: `${quote(field)} is ${quote(found)}, a day or time that ${rareTime.test(found) ? 'is not filed: a day goes from 00:00 to 23:59:59' : 'does not exist'}.`,
    fix: rareTime.test(found) ? 'Write 00:00 of the next day for 24:00, and 23:59:59 for a leap second.' : 'Look the date up; if only the month is certain, write the month alone, as in 2025-03.',
  })),
  'date-order': entry<{ field: string; found: string }>('error', 'An interval that ends before it begins', ({ field, found }) => ({
    message: `${quote(field)} is ${quote(found)}, which ends before it begins.`,
    fix: 'Put the earlier date before the slash.',
  })),
  'date-open': entry<{ field: string; found: string }>('error', 'An interval with an open end', ({ field, found }) => ({
    message: `${quote(field)} is ${quote(found)}, an interval with an open end; the archive files a date by its first and its last day.`,
    fix: 'Write the earliest or the latest that it can be in place of the open end, as in 2025-03/2025-12.',
  })),
};
