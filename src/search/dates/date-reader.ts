import { withUsualDigits } from '../text/fold.ts';
import { fromWord, isInOrder, joinedIn, years } from './from-to.ts';
import type { Place } from './from-to.ts';
import { dotted, inNumbers, yearFirst } from './in-numbers.ts';
import { inWords } from './in-words.ts';
import { alone } from './way.ts';
import type { Stretch, Way } from './way.ts';

const edtf = String.raw`(\d{4}(?:-\d{2}){0,2})[?~%]?`;

/**
 * Reads dates: EDTF's days, months and years and what lies from one to another, dates as a language writes them, of English in both
 * orders, and days in numbers: with full stops, with the year first, or in the order of the language; and what lies between two of
 * these that a dash or a word joins. The digits may be those of any script that newspapers print.
 */
export class DateReader {
  readonly #ways: readonly Way[];

  /** @param language BCP 47 */
  constructor(language: string) {
    const languages = /^en\b/.test(language) ? new Set([language, 'en-GB', 'en-US']) : [language];
    this.#ways = [plain, years, dotted, yearFirst, inNumbers(language), ...inWords([...languages])];
  }

  /** What a text is as a whole; undefined where it is no date, or no day of the calendar. */
  read(text: string): Stretch | undefined {
    const whole = text.trim();
    return this.find(whole).find(({ span: [from, to] }) => from === 0 && to === whole.length)?.stretch;
  }

  /** The dates in a text, in order. */
  find(text: string): readonly Place[] {
    const plainDigits = withUsualDigits(text);
    const found = this.#ways.flatMap((way) => placesIn(plainDigits, way));
    found.sort(({ span: a }, { span: b }) => a[0] - b[0] || b[1] - a[1]);
    let end = 0;
    const apart = found.filter(({ stretch, span }) => {
      if (span[0] < end || !isInOrder(stretch)) return false;
      end = span[1];
      return true;
    });
    const joined = apart.reduce<readonly Place[]>((so, next) => {
      const before = so.at(-1);
      const both = before && joinedIn(text, before, next);
      return both === undefined ? [...so, next] : [...so.slice(0, -1), both];
    }, []);
    return joined.map((place) => fromWord(text, place));
  }
}

function placesIn(text: string, { pattern, read }: Way): readonly Place[] {
  return Array.from(text.matchAll(pattern), (match): Place => ({
    stretch: read(match),
    span: [match.index, match.index + match[0].length],
  }));
}

const plain: Way = {
  pattern: alone(`${edtf}(?:/${edtf})?`),
  read: ([, from = '', until = from]) => ({ from, to: until }),
};
