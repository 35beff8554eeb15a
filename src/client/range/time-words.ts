import type { SearchWords } from '../../search/words.ts';
import { filled } from '../filled.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' }, 10: { year: 'numeric', month: 'long', day: 'numeric' } };

/** `1987`, `1987-03` or `1987-03-15` in words. In UTC, because a day of the calendar has no time zone. @param language BCP 47 */
export function timeWords(key: string, language: string): string {
  const name = `${String(key.length)} ${language}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(language, { ...shapes[key.length], calendar: 'gregory', timeZone: 'UTC' });
  formats.set(name, format);
  const [year = 1970, month = 1, day = 1] = key.split('-').map(Number);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return format.format(moment);
}

/** From one date to another in words; of one date that alone. */
export function stretchWords(from: string, to: string, { language, range }: Pick<SearchWords, 'language' | 'range'>): string {
  return from === to ? timeWords(from, language) : filled(range.between, { from: timeWords(from, language), to: timeWords(to, language) });
}
