import type { Period } from '../archive/periods.ts';
import type { Weekday } from '../locale/dates.ts';
import { lastDayOfMonth, pad } from '../model/dates/calendar.ts';
import type { ListOf } from './addresses/list-path.ts';
import type { CountedLink } from './entries.ts';
import { periodLink } from './period-link.ts';
import type { Site } from './site.ts';

/** A month by its weeks, which begin on Monday wherever they are read. */
export interface Calendar {
  readonly weekdays: readonly Weekday[];
  /** Seven places each; null where the place is of another month, which JSON can tell. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

export interface CalendarDay {
  /** The number of the day, as the language writes it. */
  readonly number: string;
  /** Undefined for a day without articles. */
  readonly link: CountedLink | undefined;
}

/** A month that is parted into days. @param of the record whose list it is; none for the whole archive */
export function calendarOf(site: Site, { key, parts }: Period, of?: ListOf): Calendar {
  const { dates, number } = site.locale;
  const [year = 1, month = 1] = key.split('-').map(Number);
  const byDay = new Map(parts.map((part) => [part.key, part]));
  const days = Array.from({ length: lastDayOfMonth(year, month) }, (_, index): CalendarDay => {
    const part = byDay.get(`${key}-${pad(index + 1, 2)}`);
    return { number: number(index + 1), link: part && periodLink(site, part, of, true) };
  });
  const places = [...Array.from({ length: placeOfFirst(year, month) }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(places.length / 7) }, (_, week) => Array.from({ length: 7 }, (_, place) => places[week * 7 + place] ?? null));
  return { weekdays: dates.weekdays(), weeks };
}

/** How many days of its first week are not of a month. */
function placeOfFirst(year: number, month: number): number {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  return (first.getUTCDay() + 6) % 7;
}
