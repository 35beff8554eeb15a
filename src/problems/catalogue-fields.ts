import { fromRoot, withoutQuery, withoutSpace } from '../model/expected.ts';
import { curlyFix, entry, quote, shown, unseenFix } from './entry.ts';
import { meantDate, meantDays } from './meant-date.ts';
import { unknownFieldFix } from './unknown-field.ts';
import type { UnknownField } from './unknown-field.ts';

function invalidFix(field: string, found: string, expected: string): string {
  const curly = curlyFix(found);
  if (curly !== undefined) return curly;
  if (found === 'a list' && field === 'source') return 'Write one source. If two printed the text, make an article for each.';
  if (found === 'a list' && expected === 'one line of text') return 'Write one line of text. Put quotation marks around a text that begins with a bracket: title: "[Corrected] News".';
  if (expected === withoutSpace) return 'Leave out an old address with white space, and send its readers on by a rule of the host, if it has such rules.';
  if (expected === withoutQuery) return 'Leave out an old address with such a sign: no page can stand there. Send its readers on by a rule of the host, if it has such rules.';
  return (expected === fromRoot ? pathFix(found) : undefined) ?? `Write ${expected}.`;
}

/**
 * Proposes the path of a whole address, or of one that lacks its first slash, has those of Windows or is that of a file. What begins with a host, or lies on
 * a disk, leads nowhere.
 */
function pathFix(found: string): string | undefined {
  const typed = found.replace(/^"|"$/g, '');
  const ofAddress = /^https?:\/\/[^/]+(\/.*)$/i.exec(typed)?.[1];
  const isElsewhere = /^[a-z][a-z0-9+.-]*:/i.test(typed) || /^[^/\\]*\.[^/\\]*(?:[/\\]|$)/.test(typed);
  if (found.endsWith('..."') || (ofAddress === undefined && isElsewhere)) return undefined;
  const path = (ofAddress ?? typed).replaceAll('\\', '/').replace(/^(?!\/)/, '/').replace(/^\/content(?=\/.+\.md$)/, '').replace(/\.md$/, '/');
  if (path.length === 1 || /[?#\s]/.test(path)) return undefined;
  return ofAddress === undefined ? `Write ${quote(path)}.` : `Write ${quote(path)}; where the whole site lies under a path, leave that out.`;
}

/** Fields of a date that a record may lack. */
const mayLack = /(?:^|, )(?:from|to|born|died)$/;
const goesOn = /^(?:present|now|today|current(?:ly)?|ongoing|alive|living|still(?: in office)?)$/i;
const oneEnd = /^(?:before|after|by|since|until|till|not (?:before|after|later than|earlier than)|vor|nach|до|после)\s/i;
const notKnown = /^(?:unknown|undated|unsure|not known|none|no date|n\. ?d\.?|n\/a|[-–—?]+)$/i;

function dateFix(field: string, found: string): string {
  const again = unseenFix('the value', found);
  if (again !== undefined) return again;
  const meant = meantDate(found);
  if (meant !== undefined) return `Write ${meant}.`;
  const days = meantDays(found);
  if (days.length > 0) return `Write ${days.join(' or ')}${days.length > 1 ? ', whichever day is meant' : ''}.`;
  if (mayLack.test(field) && (notKnown.test(found) || goesOn.test(found))) return goesOn.test(found) ? 'Leave the line out: what has no end goes on.' : 'Leave the line out until you know it.';
  if (notKnown.test(found) || oneEnd.test(found)) return 'Write the widest stretch that it can be, as in 1950/1999.';
  return curlyFix(found) ?? 'Write 2025-03-28, 2025-03, 2025, 202X (the 2020s), 2025-03~ (about), 2025-03? (unsure) or 2025-03-27/2025-04-02 (between).';
}

/** Years that EDTF can write and an archive of news has not; `20250328` begins with none. */
const otherYear = /^(?:Y-?\d{5,}|-\d{4}|0000|\+?\d{5})(?!\d)/;
/** The end of a day, and a leap second: ISO 8601 has both. */
const rareTime = /T(?:24:00(?::00)?|\d\d:\d\d:60)(?![:\d])/;

/** Whether an interval has its later end first; one that is in order by itself is held against another date. */
function endsFirst(found: string): boolean {
  const [from = '', to = from] = found.split('/');
  return to < from;
}

/** What can be wrong with a field by itself. */
export const fieldProblems = {
  'field-missing': entry<{ field: string; line: string; within: string; expected: string }>('error', 'A required field is missing', ({ field, line, within, expected }) => ({
    message: `The field ${quote(field)} is missing.`,
    fix: `Add a line "${shown(line)}: ..." with ${expected}${within === '' ? '' : `, indented like the other fields of ${quote(within)}`}.`,
  })),
  'field-unknown': entry<UnknownField>('error', 'An unknown field', (unknown) => ({
    message: `There is no field ${quote(unknown.field)} here.`,
    fix: unknownFieldFix(unknown),
  })),
  'field-invalid': entry<{ field: string; found: string; expected: string }>('error', 'A field has a value that does not fit', ({ field, found, expected }) => ({
    message: `${quote(field)} is ${found}; expected: ${expected}.`,
    fix: invalidFix(field, found, expected),
  })),
  'date-form': entry<{ field: string; found: string }>('error', 'A date in a form that is not understood', ({ field, found }) => ({
    message: `${quote(field)} is ${quote(found)}, which is ${otherYear.test(found) ? 'of no year from 1 to 9999' : 'not a date in EDTF'}.`,
    fix: dateFix(field, found),
  })),
  'date-impossible': entry<{ field: string; found: string }>('error', 'A day that is in no calendar', ({ field, found }) => ({
    message: `${quote(field)} is ${quote(found)}, a day or time that ${rareTime.test(found) ? 'is not filed: a day goes from 00:00 to 23:59:59' : 'does not exist'}.`,
    fix: meantDate(found) !== undefined ? `Write ${meantDate(found)}.` : rareTime.test(found) ? 'Write 00:00 of the next day for 24:00, and 23:59:59 for a leap second.' : 'Look the date up; if only the month is certain, write the month alone, as in 2025-03.',
  })),
  'date-order': entry<{ field: string; found: string }>('error', 'An interval that ends before it begins', ({ field, found }) => ({
    message: `${quote(field)} is ${quote(found)}, which ${endsFirst(found) ? 'ends before it begins' : 'is before the beginning'}.`,
    fix: endsFirst(found) ? 'Put the earlier date before the slash.' : 'Correct that date, or the one of the beginning.',
  })),
  'date-open': entry<{ field: string; found: string }>('error', 'An interval with an open end', ({ field, found }) => ({
    message: `${quote(field)} is ${quote(found)}, an interval with an open end; the archive files a date by its first and its last day.`,
    fix: 'Write the earliest or the latest that it can be in place of the open end, as in 2025-03/2025-12.',
  })),
};
