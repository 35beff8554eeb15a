import { calendarDay, pad } from '../../model/dates/calendar.ts';
import { alone, escaped } from './way.ts';
import type { Way } from './way.ts';

/** Whoever parts numbers by full stops begins with the day. */
export const dotted = wayOf(`${number('day')}\\.\\s?${number('month')}\\.\\s?${number('year')}`);

/** Whoever begins with the year goes on with the month. */
export const yearFirst = wayOf(`${number('year')}(?<sign>[./-])${number('month')}\\k<sign>${number('day')}`);

/** As a language writes a day in numbers. @param language BCP 47 */
export function inNumbers(language: string): Way {
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric', year: 'numeric', ...calendarDay }).formatToParts(0);
  return wayOf(parts.map(({ type, value }, index) => (isNumber(type) ? number(type) : index === parts.length - 1 ? `(?:${signs(value)})?` : signs(value))).join(''));
}

/** What stands between or behind the numbers, as readers type it: with spaces or without, and never with the marks of direction that Arabic has there. */
function signs(text: string): string {
  return escaped(text.replace(/\p{Cf}/gu, '')).replace(/\s/gu, String.raw`\s?`);
}

function wayOf(pattern: string): Way {
  return {
    pattern: alone(pattern),
    read: ({ groups = {} }) => {
      const key = `${groups['year'] ?? ''}-${pad(Number(groups['month']), 2)}-${pad(Number(groups['day']), 2)}`;
      return { from: key, to: key };
    },
  };
}

function isNumber(type: string): type is 'day' | 'month' | 'year' {
  return type === 'day' || type === 'month' || type === 'year';
}

function number(part: 'day' | 'month' | 'year'): string {
  return `(?<${part}>\\d{${part === 'year' ? '4' : '1,2'}})`;
}
