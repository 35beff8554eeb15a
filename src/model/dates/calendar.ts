/** For `Intl`: a day has no time zone, and stands in the calendar that it is written in, also where a language has another (Thai, Persian). */
export const calendarDay = { calendar: 'gregory', timeZone: 'UTC' } as const;

/** The proleptic Gregorian calendar, which EDTF uses for every year. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDayOfCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** `YYYY-MM-DD`. */
export function padDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
