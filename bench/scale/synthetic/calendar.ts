import { weighted } from './curve.ts';
import { figures } from './figures.ts';

const day = 24 * 60 * 60 * 1000;
/** A Thursday, as the sample begins on one. */
const first = Date.UTC(1987, 1, 26);

/**
 * When articles appeared, in order, without an end, as in the sample: many on weekdays, few on others, most about noon.
 * @param perDay articles of a day on average
 * @returns times as in `1987-02-26T15:01:01Z`
 */
export function* times(perDay: number, chance: () => number): Generator<string> {
  for (let date = first; ; date += day) {
    const expected = perDay * (figures.day.weekdays[new Date(date).getUTCDay()] ?? 1) * (0.85 + 0.3 * chance());
    const seconds = Array.from({ length: Math.floor(expected + chance()) }, () => weighted(figures.hours, chance()) * 3600 + Math.floor(chance() * 3600));
    for (const second of seconds.sort((a, b) => a - b)) yield new Date(date + second * 1000).toISOString().replace('.000Z', 'Z');
  }
}
