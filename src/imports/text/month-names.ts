import { calendarDay } from '../../model/dates/calendar.ts';

interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

const calendars = new Map<string, Calendar>();

/** The names of months in a language, as they are beside a day and alone, long and short, from 1, and of weekdays; in small letters. */
export function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const length of ['long', 'short'] as const) {
    const beside = new Intl.DateTimeFormat(language, { day: 'numeric', month: length, weekday: length, ...calendarDay });
    const alone = new Intl.DateTimeFormat(language, { month: length, ...calendarDay });
    for (let number = 0; number < 12; number += 1) {
      // The first seven days of 2001, one in each month, are also the seven days of the week.
      for (const { type, value } of [beside, alone].flatMap((format) => format.formatToParts(Date.UTC(2001, number, 1 + (number % 7))))) {
        if (type === 'month') months.set(wordOf(value), number + 1);
      }
      for (const { type, value } of beside.formatToParts(Date.UTC(2001, 0, 1 + (number % 7)))) if (type === 'weekday') weekdays.add(wordOf(value));
    }
  }
  const made = { months, weekdays };
  calendars.set(language, made);
  return made;
}

/** Languages in whose words other software may write a month. */
const languages = ['cs', 'da', 'de', 'en', 'es', 'fi', 'fr', 'hr', 'hu', 'it', 'kk', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk'];

let named: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/**
 * The month that has this name, with or without its accents, from 1; undefined where none has it, or two: "listopada" is October in Croatian and
 * November in Polish.
 */
export function monthCalled(name: string): number | undefined {
  named ??= monthsByName();
  const [month, ...others] = named.get(withoutAccents(name.toLowerCase())) ?? [];
  return others.length === 0 ? month : undefined;
}

function monthsByName(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [name, month] of languages.flatMap((language) => [...calendarOf(language).months])) {
    const plain = withoutAccents(name);
    found.set(plain, (found.get(plain) ?? new Set()).add(month));
  }
  return found;
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

function wordOf(name: string): string {
  return /\p{L}[\p{L}\p{M}]*/u.exec(name.toLowerCase())?.[0] ?? name;
}
