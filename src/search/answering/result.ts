import { calendarDay } from '../../model/dates/calendar.ts';
import type { Hit } from '../engine/engine.ts';
import { dayOf } from '../../model/dates/day-number.ts';
import type { Names } from '../names/matcher.ts';
import type { Result } from '../protocol.ts';

/** What a result is worded with. */
export interface Wording {
  /** The site's base path. */
  readonly base: string;
  /** BCP 47: what dates are worded in. */
  readonly language: string;
  readonly names: Names;
}

/** A hit as the list shows it. */
export function resultOf({ card, day }: Hit, { base, language, names }: Wording): Result {
  const { id, title, source, byline, summary } = card;
  const { edtf = dayOf(day), words = wordsOfDay(day, language), time } = card.date ?? {};
  return {
    id, title, byline, summary,
    href: `${base}articles/${id.split('/').map(encodeURIComponent).join('/')}/`,
    language: card.language,
    date: edtf, day: dayOf(day), when: words, ...(time !== undefined && { time }),
    source: { id: source, name: names.label('source', source) ?? source },
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wordsOfDay(day: number, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', ...calendarDay });
  formats.set(language, format);
  return format.format(day * 86_400_000);
}
