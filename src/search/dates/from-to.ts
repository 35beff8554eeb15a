import { periodOf } from '../query/period.ts';
import type { Span } from '../query/query.ts';
import { alone } from './way.ts';
import type { Stretch, Way } from './way.ts';

/** A date, and where it stands in a text. */
export interface Place {
  readonly stretch: Stretch;
  readonly span: Span;
}

/**
 * What stands between the first and the last date of a stretch of time, as readers and newspapers write it, a dash, two dots or a word: a pattern.
 * The words are those of all languages of the interface, whatever the archive's; another language is another word. An "and" joins
 * two dates only behind a "between".
 */
export const to = String.raw`(?:\s?(?:[-–—]|\.\.)\s?|\s+(?:to|until|till|through|bis|по|до)\s+|${behindBetween(String.raw`\s+(?:and|und|и)\s+`)})`;

/** The first "and" behind a "between", with no more than a date before it. */
function behindBetween(and: string): string {
  return String.raw`(?<=(?<!\p{L})(?:between|zwischen|между)\s(?:(?!${and}).){1,30})${and}`;
}

const joins = new RegExp(to, 'iuy');

/** What may stand before the first of them. */
const lead = /(?<![\p{L}\p{N}])(?:from|von|vom|с|between|zwischen|между)\s+$/iu;

/** A stretch of time in a text, with the word that it begins with. */
export function fromWord(text: string, place: Place): Place {
  const { stretch, span: [start, end] } = place;
  const word = stretch.from === stretch.to ? null : lead.exec(text.slice(0, start));
  return word === null ? place : { stretch, span: [word.index, end] };
}

/** `1914-1918`: in EDTF a hyphen joins a month to its year. Other numbers with a hyphen, as of a serial, are not taken for years so early or so late. */
export const years: Way = {
  pattern: alone(String.raw`([12]\d{3})${to}([12]\d{3})`),
  read: ([, from = '', until = from]) => ({ from, to: until }),
};

/** What lies from one date of a text to another, if a dash or such a word is all that stands between them: `March 1987 – May 1987`. */
export function joinedIn(text: string, one: Place, other: Place): Place | undefined {
  joins.lastIndex = one.span[1];
  const stretch = { from: one.stretch.from, to: other.stretch.to };
  const single = [one, other].every(({ stretch: { from, to: until } }) => from === until);
  return single && joins.test(text) && joins.lastIndex === other.span[0] && isInOrder(stretch) ? { stretch, span: [one.span[0], other.span[1]] } : undefined;
}

/** Whether both are days, months or years of the calendar, and the last does not end before the first begins. */
export function isInOrder({ from, to: until }: Stretch): boolean {
  const [first, last] = [periodOf(from), periodOf(until)];
  return first !== undefined && last !== undefined && first.firstDay <= last.lastDay;
}
