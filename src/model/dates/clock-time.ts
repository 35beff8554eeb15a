import type { PartialDate } from './date.ts';

/** A time of day on the clock that the article is filed by. */
export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** Minutes by which that clock is ahead of UTC; undefined where the text does not say which clock it is. */
  readonly ahead: number | undefined;
}

const typed = /T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The time of day that a date tells. Midnight tells none, neither as typed nor on the archive's clock: it is what systems write
 * that keep a day as a time.
 */
export function clockTime({ edtf, first, parts: [{ time }] }: PartialDate): ClockTime | undefined {
  const [, written = '', offset] = typed.exec(edtf) ?? [];
  if (time === undefined || time === '00:00:00' || /^00:00(?::00)?$/.test(written)) return undefined;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute, ahead: offset === undefined ? undefined : Math.round((Date.parse(`${first}T${time}Z`) - Date.parse(edtf)) / 60_000) };
}

/** A date with a time as HTML's `time` element takes it. */
export function machineTime({ edtf }: PartialDate): string {
  return edtf.replace(/\.\d+/, '');
}

/** The moment that a date tells, in the form of W3CDTF; undefined where it tells no time of day, or not on which clock. */
export function momentOf(date: PartialDate): string | undefined {
  return clockTime(date)?.ahead === undefined ? undefined : machineTime(date);
}
