import { containedDirection } from '../model/contained-direction.ts';
import { babelName } from './babel-name.ts';
import type { Reference } from './reference.ts';

/** The signs of a date that BibLaTeX reads as they stand: `1987~`, `198X`, `1987-03?/..`. None of them ends a field. */
const edtf = /^[\dTXYZESU?~%/.,:+[\]-]+$/;

interface Identified extends Reference {
  readonly id: string;
}

/**
 * An entry for BibTeX and BibLaTeX. `date` is EDTF as it is known, which BibLaTeX reads; `year` and `month` are for BibTeX. Of styles and
 * reference managers those that tell newspapers from journals do it by `entrysubtype`; the others leave it alone. Every style prints a
 * `note`, between the date and the address, where a citation in running text says that it is a translation and names the archive.
 */
export function bibtexEntry({ id, title, date, source, archive, byline, page, translated, summary, language, address, keywords }: Identified): string {
  const { year, month } = yearAndMonth(date);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', byline.length === 0 ? undefined : byline.map(author).join(' and ')],
    // The inner braces keep capitals as they were printed.
    ['title', `{${escape(title)}}`],
    ['journal', escape(source)],
    ['entrysubtype', 'newspaper'],
    ['date', edtf.test(date) ? date : escape(date)],
    ['year', year],
    ['month', month],
    // Two hyphens make the dash of a range.
    ['pages', escape(page).replace(/(?<=\p{N})\s*[-–—]\s*(?=\p{L}*\p{N})/gu, '--')],
    ['note', escape([translated, archive].filter((part) => part !== '').join('; '))],
    ['abstract', escape(summary)],
    ['langid', babelName(language)],
    ['url', address && urlOf(address)],
    // A comma in a keyword ends none that is in braces.
    ['keywords', keywords.map((keyword) => (keyword.includes(',') ? `{${escape(keyword)}}` : escape(keyword))).join(', ')],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}},\n`]));
  return `@article{${bibtexKey(id)},\n${lines.join('')}}\n`;
}

/**
 * The key of an entry: an article's id, in which each character that a key cannot have is its number between colons. So no two
 * articles have the same key, and an article has the same key for ever.
 */
export function bibtexKey(id: string): string {
  return id.replace(/[^A-Za-z0-9/._-]/gu, (sign) => `:${(sign.codePointAt(0) ?? 0).toString(16)}:`);
}

/** A name that BibTeX would take apart in a wrong place is kept whole. */
function author(name: string): string {
  return /,|\band\b/iu.test(name) ? `{${escape(name)}}` : escape(name);
}

/** Braces are counted even behind a backslash, so none may stand for itself. */
const signs: ReadonlyMap<string, string> = new Map([
  ['\\', '{\\textbackslash}'], ['{', '{\\textbraceleft}'], ['}', '{\\textbraceright}'], ['^', '{\\textasciicircum}'], ['~', '{\\textasciitilde}'],
  ...['&', '$', '#', '%', '_'].map((sign): [string, string] => [sign, `\\${sign}`]),
]);

function escape(text: string): string {
  return containedDirection(text).replace(/[\p{Cc}\s]+/gu, ' ').trim().toWellFormed().replace(/[\\{}^~&$#%_]/g, (sign) => signs.get(sign) ?? sign);
}

/** An address is taken as it is written; it holds no braces and no backslash, or the entry would not end where it does. */
function urlOf(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

/** Of a date between two ends only the month that both are in: a style prints it as that of the article. Two years make a range. */
function yearAndMonth(date: string): { readonly year: string | undefined; readonly month: string | undefined } {
  const ends = date.replace(/[[\]]/g, '').split(/\.\.|[/,]/).map((end) => /^(\d{4})(?:-(0[1-9]|1[0-2])(?!\d))?/.exec(end) ?? []);
  const [[, , month] = []] = ends;
  const one = new Set(ends.map(([first]) => first)).size === 1;
  const years = [...new Set(ends.flatMap(([, year]) => year ?? []))].join('--');
  return { year: years === '' ? undefined : years, month: one && month !== undefined ? String(Number(month)) : undefined };
}
