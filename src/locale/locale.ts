import type { PartialDate } from '../model/dates/date.ts';
import { DateFormats } from './dates.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages, PluralForms } from './messages.ts';
import { ru } from './ru.ts';
import { getOrMake } from '../model/get-or-make.ts';

/** Words, dates, numbers, plurals and order in one language. */
export interface Locale {
  /** BCP 47: what the interface's own words are in, and its dates and numbers; English when there is no translation. */
  readonly wordsLanguage: string;
  readonly words: Messages;
  /** A date as precisely as it is known. */
  readonly date: (date: PartialDate) => string;
  readonly dates: DateFormats;
  readonly number: (value: number) => string;
  /** "3 articles" in the right plural. */
  readonly count: (forms: PluralForms, value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** The same list as its items and the words between them. */
  readonly listParts: (items: readonly string[]) => readonly { readonly type: 'element' | 'literal'; readonly value: string }[];
  /** "same people: A and B" in the plural of the number of items. */
  readonly listed: (forms: PluralForms, items: readonly string[]) => string;
  /** The name of a language, by its code. */
  readonly languageName: (code: string) => string;
}

/** Languages whose words are there. */
const translations: Readonly<Record<string, Messages>> = { de, en, ru };

/** The languages that the interface speaks, BCP 47. */
export const spokenLanguages: readonly string[] = Object.keys(translations);

/** The interface's words in a language, or in English where there is no translation. */
export function wordsOf(language: string): Messages {
  return translations[new Intl.Locale(language).language] ?? en;
}

export function localeOf(language: string): Locale {
  const base = new Intl.Locale(language).language;
  const words = wordsOf(language);
  const wordsLanguage = translations[base] === undefined ? 'en' : language;
  const dates = new DateFormats(wordsLanguage, words.date, words.seasons);
  const numbers = new Intl.NumberFormat(wordsLanguage);
  const plurals = new Intl.PluralRules(wordsLanguage);
  const lists = new Intl.ListFormat(wordsLanguage, { type: 'conjunction' });
  const list = (items: readonly string[]) => (items.length === 1 ? items.join('') : lists.format(items));
  const number = remembered((value: number) => numbers.format(value));
  const pluralOf = remembered((value: number) => plurals.select(value));
  let languages: Intl.DisplayNames | undefined;
  return {
    wordsLanguage, words, dates,
    date: (date) => dates.format(date),
    number,
    count: (forms, value) => (forms[pluralOf(value)] ?? forms.other).replace('{n}', number(value)),
    list,
    listParts: (items) => lists.formatToParts(items),
    listed: (forms, items) => (forms[pluralOf(items.length)] ?? forms.other).replace('{list}', () => list(items)),
    languageName: (code) => (languages ??= new Intl.DisplayNames(wordsLanguage, { type: 'language' })).of(new Intl.Locale(code).baseName) ?? code,
  };
}

/** Few numbers are said, and each often. */
function remembered<T>(say: (value: number) => T): (value: number) => T {
  const said = new Map<number, T>();
  return (value) => getOrMake(said, value, say);
}
