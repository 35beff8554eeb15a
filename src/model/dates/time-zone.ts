import { pad } from './calendar.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone, hourCycle: 'h23', era: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/**
 * The day and the wall clock in `timeZone` at the given moment.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM:SS`
 * @param offset `Z`, `+03:00` or none; with none the moment is already local
 * @returns undefined when there is no such time, or when it falls out of the years 1 to 9999
 */
export function dayAndTimeIn(day: string, time: string, offset: string | undefined, timeZone: string): { day: string; time: string } | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return undefined;
  if (offset === undefined || (offset === 'Z' && timeZone === 'UTC')) return { day, time };
  const moment = new Date(`${day}T${time}${offset}`);
  if (Number.isNaN(moment.getTime())) return undefined;
  const at = Object.fromEntries(clockOf(timeZone).formatToParts(moment).map((part) => [part.type, part.value]));
  if (at['era'] !== 'AD' || Number(at['year']) > 9999) return undefined;
  return { day: `${pad(Number(at['year']), 4)}-${at['month'] ?? ''}-${at['day'] ?? ''}`, time: `${at['hour'] ?? ''}:${at['minute'] ?? ''}:${at['second'] ?? ''}` };
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // Intl has no other way to say so.
  }
}
