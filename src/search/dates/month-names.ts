import { calendarDay } from '../../model/dates/calendar.ts';

// A short name with a year is not among them: of Gaelic, V8 in Node 26.10 ends the whole process when asked for the parts of such a date.
const shapes = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'long', year: 'numeric' }, { month: 'short' }, { month: 'short', day: 'numeric' }] as const;

/**
 * Of a language, the numbers of the months by their names, in small letters and without a full stop: long and short, by themselves
 * and with a day, the long ones with a year, too.
 * @param language BCP 47
 */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const shape of shapes) {
    const format = new Intl.DateTimeFormat(language, { ...shape, ...calendarDay });
    for (let number = 1; number <= 12; number += 1) {
      const name = format.formatToParts(Date.UTC(2001, number - 1)).find(({ type }) => type === 'month')?.value ?? '';
      names.set(name.toLowerCase().replace(/\.$/, ''), number);
    }
  }
  // As in "в марте", which no format has.
  if (/^ru\b/.test(language)) for (const [name, number] of [...names]) names.set(name.replace(/[ьйая]$/, 'е'), number);
  return names;
}
