import { isDayOfCalendar, pad } from '../../model/dates/calendar.ts';
import { meantDate, meantDays } from '../../problems/meant-date.ts';
import { monthCalled } from '../text/month-names.ts';

/** The zones of RFC 822 that have names. */
const zones: Readonly<Record<string, string>> = { gmt: 'Z', ut: 'Z', utc: 'Z', z: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' };

/**
 * A date as other software, and spreadsheets, write it, in the form that the archive reads: of RFC 822 ("Tue, 03 Jun 2003 09:39:21 GMT"),
 * with a space in place of the T, with an offset without a colon, in figures without hyphens, "03.06.2003 10:30", "June 3, 2003". What
 * may mean two days comes back as it is, and so does any other text.
 */
export function foreignDate(text: string): string {
  const plain = text.trim();
  const read = machineDate(plain);
  return read === plain ? (oneDate(plain) ?? withTime(plain) ?? plain) : read;
}

/** A day and its time on a clock, as spreadsheets print them. */
const timed = /^(?<day>.*\d),?\s+(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?$/;

function withTime(plain: string): string | undefined {
  const { day = '', hour = '', minute = '', second = '00' } = timed.exec(plain)?.groups ?? {};
  const date = oneDate(day);
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T${pad(Number(hour), 2)}:${minute}:${second}` : undefined;
}

/** In "03/03/2001" either figure may be the month, and the day is the same. */
function oneDate(plain: string): string | undefined {
  const [day, other] = meantDays(plain);
  return meantDate(plain) ?? (other === undefined ? day : undefined);
}

function machineDate(plain: string): string {
  const rfc = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+(\p{L}[\p{L}\p{M}]{2,})\.?\s+(\d{4}|\d{2})(?:\s+([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:\s+([a-z]{1,3}|[+-]\d{2}:?\d{2}))?)?$/iu.exec(plain);
  if (rfc !== null) {
    const [, day = '', month = '', year = '', hour, minute = '', second = '00', zone] = rfc;
    const full = year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year;
    const date = meantDate(`${day} ${month} ${full}`) ?? meantDate(`${full}-${monthCalled(month) ?? 0}-${day}`);
    return date === undefined ? plain : `${date}${hour === undefined ? '' : `T${pad(Number(hour), 2)}:${minute}:${second}${offset(zone)}`}`;
  }
  const iso = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:(?:T|\s+)(\d(?=:)|[01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?$/i.exec(plain);
  if (iso === null) return plain;
  const [, year = '', , month = '', day = '', hour, minute = '', second = '00', zone] = iso;
  if (!isDayOfCalendar(Number(year), Number(month), Number(day))) return plain;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${pad(Number(hour), 2)}:${minute}:${second}${offset(zone)}`}`;
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  const known = zones[zone.toLowerCase()];
  if (known !== undefined) return known;
  const numbers = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return numbers === null ? '' : `${numbers[1] ?? ''}:${numbers[2] ?? '00'}`;
}
