import { beginsContainer, isTableStart } from './block-lines.ts';

/** Signs of which a block may have so many. The parser looks at each again for others of its kind. */
const kinds: readonly (readonly [sign: RegExp, most: number])[] = [
  // Signs of emphasis, but in rows of a table, of which each cell stands for itself.
  [/[*_~]+/g, 2000],
  // What may open a comment, a declaration or an instruction.
  [/<[!?]/g, 500],
  // Whatever parts a text into pieces, which are put together again one by one.
  [/[[\]`&<!]|@|:\/\/|www\./gi, 8000],
];

/** How much of what a block, or a whole text, may have: far more than any has. */
const most = {
  /** Lines that underline a heading or stand alone. */
  underlines: 200,
  /** Of the whole text. For each the parser rewrites all that it has read. */
  headings: 1000,
  /** From some 30,000 on each piece that the parser takes out of its list moves all that stand behind: half as many lines more take six times as long. */
  lines: 20_000,
  /** Lines with bars that are no rows of a table. */
  rows: 500,
  /** Brackets that close where none may be open: the parser goes back to the beginning of the block for each. */
  closing: 1000,
  /** Words behind a bracket that opens and may not close: the parser goes back to it from each, in case it is an address of mail. */
  words: 2500,
};

/** Within these there is nothing by which a parser could see the brackets otherwise, as code or as part of a link's address or title. */
const plainBrackets = /\[[^[\]`<>)\\&]*\]/g;

const word = /[a-z0-9.+_-]+/gi;

const underline = /^ {0,3}(?:-+|=+)[ \t]*$/;

/**
 * Counts, line by line, what makes the parsing of a block long out of all proportion; a blank line ends a block, and an entry of a list stands
 * for itself. Of many rows with bars in them only those of no table are counted.
 */
export class Crowding {
  #signs = kinds.map(() => 0);
  readonly #seen = { underlines: 0, headings: 0, lines: 0, rows: 0, closing: 0, words: 0 } satisfies typeof most;
  #table = false;
  #bracket = false;
  #before = '';

  /** @returns whether the block, or the text, is too crowded with this line in it */
  line(line: string): boolean {
    const [before, seen] = [this.#before, this.#seen];
    this.#before = line;
    if (line.trim() === '') {
      this.#begin();
      seen.underlines = seen.rows = seen.lines = 0;
      return false;
    }
    const begins = beginsContainer(line);
    if (begins === 'entry') this.#begin();
    if (begins !== undefined) this.#table = false;
    const bars = line.includes('|');
    if (bars && isTableStart(before, line)) this.#table = true;
    if (underline.test(line)) {
      seen.underlines += 1;
      if (before.trim() !== '') seen.headings += 1;
    }
    if (!bars || !this.#table) {
      seen.lines += 1;
      if (bars) seen.rows += 1;
      this.#count(line.replace(/\\./g, 'x'));
    }
    return kinds.some(([, limit], index) => (this.#signs[index] ?? 0) > limit)
      || seen.underlines > most.underlines
      || seen.headings > most.headings
      || seen.lines > most.lines
      || seen.rows > most.rows
      || seen.closing > most.closing
      || seen.words > most.words;
  }

  #begin(): void {
    this.#signs = kinds.map(() => 0);
    this.#table = this.#bracket = false;
    this.#seen.words = this.#seen.closing = 0;
  }

  #count(line: string): void {
    for (const [index, [sign]] of kinds.entries()) this.#signs[index] = (this.#signs[index] ?? 0) + (line.match(sign)?.length ?? 0);
    if (!this.#bracket && !/[[\]]/.test(line)) return;
    const odd = line.replace(plainBrackets, ' ');
    this.#seen.closing += odd.match(/\]/g)?.length ?? 0;
    this.#bracket ||= odd.includes('[');
    if (this.#bracket) this.#seen.words += odd.match(word)?.length ?? 0;
  }
}
