/**
 * A date with the precision it is known to, in EDTF (ISO 8601-2:2019, level 1; https://www.loc.gov/standards/datetime/).
 * Nothing is rounded: what the text does not prove is not in the shape.
 */
export interface PartialDate {
  /** As typed, the form that is written back and shown to machines. */
  readonly edtf: string;
  /** The first day it can be, `YYYY-MM-DD`. Lists are filed under this day. */
  readonly first: string;
  /** The last day it can be, `YYYY-MM-DD`. */
  readonly last: string;
  /** One part, or the two ends between which the date lies. */
  readonly parts: readonly [DatePart] | readonly [DatePart, DatePart];
}

export interface DatePart {
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** EDTF's number: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number;
  /** `~` or `%`: about this date. */
  readonly approximate: boolean;
  /** `?` or `%`: the date may be wrong. */
  readonly uncertain: boolean;
  /** `HH:MM:SS` in the archive's time zone, when a time is known. */
  readonly time?: string;
}

/** Orders dates by first possible day, then time, then last possible day; a text, so that any sort by code unit is the sort by date. */
export function dateKey(date: PartialDate): string {
  return `${date.first}T${date.parts[0].time ?? '00:00:00'}/${date.last}`;
}

/** Whether the date is known to the day or better. */
export function isExact(date: PartialDate): boolean {
  const [part, end] = date.parts;
  return end === undefined && part.precision === 'day' && !part.approximate && !part.uncertain;
}
