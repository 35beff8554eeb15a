/** A stretch of the calendar. */
export type Unit = 'year' | 'month' | 'day';

/** What a key is of: `1987` of a year, `1987-03` of a month, `1987-03-19` of a day. */
export function unitOf(key: string): Unit {
  return key.length === 4 ? 'year' : key.length === 7 ? 'month' : 'day';
}
