import type { SegmentHead } from '../format/segment-head.ts';
import type { Ask } from './ask.ts';

/** Days that bound all time that can be written. */
export const ever: Ask['days'] = { first: -4e6, last: 4e6 };

/** The first possible day of each article, in days since 1970-01-01. */
export function firstDays({ days, articles }: SegmentHead): Int32Array {
  const first = new Int32Array(articles);
  let article = 0;
  let day = 0;
  for (let place = 0; place < days.length; place += 2) {
    day = place === 0 ? days[place] ?? 0 : day - (days[place] ?? 0);
    const end = article + (days[place + 1] ?? 0);
    first.fill(day, article, end);
    article = end;
  }
  return first;
}

/** What a segment knows of days: its head, and the first possible day of each article. */
interface Dated {
  readonly head: SegmentHead;
  readonly days: Int32Array;
}

/** Marks the articles that may be of one of the days. */
export function articlesInDays({ head, days }: Dated, { first, last }: Ask['days']): Uint8Array {
  const marks = new Uint8Array(head.articles);
  for (let article = 0; article < days.length; article += 1) {
    const day = days[article] ?? 0;
    if (day >= first && day <= last) marks[article] = 1;
  }
  for (const [article, end] of head.rough) if ((days[article] ?? 0) <= last && end >= first) marks[article] = 1;
  return marks;
}
