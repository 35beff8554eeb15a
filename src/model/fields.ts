import { z } from 'zod';
import { fromRoot, withoutQuery, withoutSpace } from './expected.ts';
import { canonicalLanguage, languageCalled } from './language.ts';
import type { PartialDate } from './dates/date.ts';
import { parseDate } from './dates/parse-date.ts';
import type { DateFault } from './dates/parse-date.ts';
import { unprintable } from './unprintable.ts';

/**
 * The field types that frontmatter is made of. YAML reaches them with every scalar a string (the failsafe schema), so that
 * `0123`, `NO`, `1.10` and `12:30:45` are what the editor typed.
 */

/** A finding that has a code of its own in the catalogue of problems. It rides on a zod issue as its parameter `problem`. */
export type FieldFault = `date-${DateFault}`;

const fieldFaults: readonly FieldFault[] = ['date-form', 'date-impossible', 'date-order', 'date-open'];

/** The finding that rides on an issue, if one does. */
export function fieldFault(issue: z.core.$ZodIssue): FieldFault | undefined {
  return issue.code === 'custom' ? fieldFaults.find((fault) => fault === issue.params?.['problem']) : undefined;
}

const printable = [(value: string) => !unprintable.test(value) && value.isWellFormed(), {
  error: ({ input }: { readonly input?: unknown }) => (String(input).isWellFormed() ? 'a text without control characters' : 'a text without half a character (an escape such as "\\ud83d" without its pair)'),
}] as const;

export const text = z.string({ error: 'a text' }).trim().min(1, 'a text').refine(...printable);

/** One line of text. */
export const line = lineOf('one line of text');

/** @param expected what an editor is told that it should be */
function lineOf(expected: string) {
  return z.string({ error: expected }).trim().min(1, expected).regex(/^[^\n\r]*$/, expected).refine(...printable);
}

/** A list; a single value stands for a list of one. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).default([]));
}

/** Ids, names or variants of authority records. */
export const names = listOf(lineOf('a name alone, as in [Ada Example, Ben Sample]'));

export const flag = z.enum(['true', 'false'], { error: 'true or false' }).transform((value) => value === 'true');

/** An EDTF date, as `parse-date` reads it. */
export function edtfDate(timeZone: string) {
  return z.string({ error: 'a date' }).trim().transform((value, context) => {
    const read = parseDate(value, timeZone);
    if (read.ok) return read.date;
    context.addIssue({ code: 'custom', message: value, params: { problem: `date-${read.reason}` } });
    return z.NEVER;
  });
}

/** Holds two dates of one group against each other; what is in doubt, as `1953~`, proves nothing. */
export function inOrder<From extends string, To extends string>(from: From, to: To) {
  return (dates: Readonly<Partial<Record<From | To, PartialDate | undefined>>>, context: z.RefinementCtx): void => {
    const [first, last] = [dates[from], dates[to]];
    if (first === undefined || last === undefined || last.last >= first.first) return;
    if ([...first.parts, ...last.parts].some(({ approximate, uncertain }) => approximate || uncertain)) return;
    context.addIssue({ code: 'custom', path: [to], message: last.edtf, params: { problem: 'date-order' } });
  };
}

/** BCP 47, in its canonical case. */
export const languageTag = z.string({ error: 'a language code' }).trim().transform((value, context) => {
  const tag = canonicalLanguage(value);
  if (tag !== undefined) return tag;
  const meant = languageCalled(value);
  context.addIssue({ code: 'custom', message: meant === undefined ? 'a language code of BCP 47, as in "en", "ru" or "kk-Cyrl"' : `the code of the language, which is "${meant}"` });
  return z.NEVER;
});

export const webAddress = z.string({ error: 'a web address' }).trim().refine(...printable).refine((value) => {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}, 'a web address that begins with https:// or http://');

/**
 * An address on this site from before: a path from the root, as it is read or as a browser copies it, kept decoded and without the
 * slash at its ends. A folder's `index.html` is the folder's own address.
 */
export const formerAddress = z.string({ error: 'a path' }).trim()
  .regex(/^\/[^?#\\\s\p{Cc}]+$/u, { error: ({ input }) => (/^\/[^?#\\\p{Cc}]+$/u.test(String(input)) ? withoutSpace : /^\/[^\\\s\p{Cc}]+$/u.test(String(input)) ? withoutQuery : fromRoot) })
  .refine((value) => decoded(value) === value || !/\s/u.test(decoded(value)), withoutSpace)
  .refine((value) => decoded(value) === value || !/[\\\p{Cc}]/u.test(decoded(value)), 'a path without "\\"')
  .refine((value) => !decoded(value).split('/').some((part) => part === '.' || part === '..'), 'a path without "." and ".." steps')
  .refine((value) => decoded(value).split('/').every((part) => new TextEncoder().encode(part).length <= 200), 'a path whose parts have at most 200 bytes')
  .transform((value) => pathless(decoded(value)))
  .refine((path) => path !== '', 'a path other than the root of the site');

function pathless(path: string): string {
  return path.normalize('NFC').split('/').filter((part) => part !== '').join('/').replace(/(?:(?:^|\/)index\.html?)+$/, '');
}

/** What stands for a sign that parts an address, such as `%2F`, stays. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // A percent sign that is one.
  }
}

export const wikidataId = z.string({ error: 'a Wikidata id' }).trim().regex(/^Q[1-9]\d*$/, 'a Wikidata id, as in "Q42"');
