import { containedDirection } from '../model/contained-direction.ts';
import type { Reference } from './reference.ts';

/** What RIS wants to know besides. */
interface Dated {
  /** The day that it is filed under, `YYYY-MM-DD`. */
  readonly day: string;
  /** The date in words. */
  readonly when: string;
  /** The time of day in words, where it is known. */
  readonly time?: string;
}

/**
 * An entry in RIS, which every reference manager opens as a file. A date that is no plain day, month or year stands in words, where
 * the format has a place for what is no number. The time of a day is a note: Zotero would take its hour for the day.
 */
export function risEntry(reference: Reference & Dated): string {
  const { title, date, day, when, time, source, archive, byline, page, translated, summary, language, address, keywords } = reference;
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?!\d))?/.exec(date) ?? [];
  const plain = /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(date) ? day.split('-') : /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date) ? [year, month] : undefined;
  const [shownYear = '', shownMonth = '', shownDay = ''] = plain ?? [year];
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ...byline.map((name) => ['AU', name] as const),
    ['TI', title],
    ['T2', source],
    ['PY', shownYear],
    ['DA', `${shownYear}/${shownMonth}/${shownDay}/${plain === undefined ? when : ''}`],
    ['SP', page],
    ['N1', time && `${when}, ${time}`],
    ['N1', translated],
    ['AB', summary],
    ['LA', language],
    ...keywords.map((keyword) => ['KW', keyword] as const),
    ['DB', archive],
    ['UR', address],
  ];
  return [...fields.flatMap(([tag, value = '']) => (value.trim() === '' ? [] : [`${tag}  - ${onLine(value)}`])), 'ER  - ', ''].join('\r\n');
}

/** A value ends with its line, and turns round nothing else. */
function onLine(value: string): string {
  return containedDirection(value).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim().toWellFormed();
}
