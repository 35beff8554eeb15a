const msPerDay = 86_400_000;

/** Days since 1970-01-01, in the proleptic Gregorian calendar. @param day `YYYY-MM-DD` */
export function dayNumber(day: string): number {
  return Date.parse(day) / msPerDay;
}

/** `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dayOf(number: number): string {
  return new Date(number * msPerDay).toISOString().slice(0, 10);
}
