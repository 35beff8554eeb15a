const msPerDay = 86_400_000;

/** Days since 1970-01-01, in the proleptic Gregorian calendar. @param day `YYYY-MM-DD` */
export function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return moment.getTime() / msPerDay;
}

/** `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dayOf(number: number): string {
  return new Date(number * msPerDay).toISOString().slice(0, 10);
}
