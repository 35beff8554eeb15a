import { beginsContainer, isTableStart } from './block-lines.ts';

/** Signs of which a block may have so many: far more than any text has. The parser looks at each again for others of its kind. */
const kinds: readonly (readonly [sign: RegExp, most: number])[] = [
  // Signs of emphasis, but in rows of a table, of which each cell stands for itself.
  [/[*_~]+/g, 2000],
  // What may open a comment, a declaration or an instruction.
  [/<[!?]/g, 500],
  // Whatever parts a text into pieces, which are put together again one by one.
  [/[[\]`&<!]|@|:\/\/|www\./gi, 8000],
];

/** For a bracket that closes where none is open the parser goes back to the beginning of the block. */
const mostClosing = 1000;

/** Within these there is nothing by which a parser could see the brackets otherwise. */
const plainBrackets = /\[[^[\]`<>()"'\\&]*\]/g;

const word = /[a-z0-9.+_-]+/gi;
/** Behind a bracket that opens and may not close the parser goes back to it from every word, in case it is an address of mail. */
const mostWordsOpen = 5000;

const underline = /^ {0,3}(?:-+|=+)[ \t]*$/;
const mostUnderlines = 200;
const mostRows = 500;

/**
 * Counts, line by line, what makes the parsing of a block long out of all proportion; a blank line ends a block, and an entry of a list stands
 * for itself. Of many rows with bars in them only those of no table are counted.
 */
export class Crowding {
  #counts = kinds.map(() => 0);
  #underlines = 0;
  #rows = 0;
  #table = false;
  #bracket = false;
  #closing = 0;
  #words = 0;
  #before = '';

  /** @returns whether the block is too crowded with this line in it */
  line(line: string): boolean {
    const before = this.#before;
    this.#before = line;
    if (line.trim() === '') {
      this.#begin();
      this.#underlines = this.#rows = 0;
      return false;
    }
    const begins = beginsContainer(line);
    if (begins === 'entry') this.#begin();
    if (begins !== undefined) this.#table = false;
    const bars = line.includes('|');
    if (bars && isTableStart(before, line)) this.#table = true;
    if (bars && !this.#table) this.#rows += 1;
    if (underline.test(line)) this.#underlines += 1;
    if (!(bars && this.#table)) this.#count(line.replace(/\\./g, 'x'));
    return this.#underlines > mostUnderlines || this.#rows > mostRows || this.#words > mostWordsOpen || this.#closing > mostClosing || kinds.some(([, most], index) => (this.#counts[index] ?? 0) > most);
  }

  #begin(): void {
    this.#counts = kinds.map(() => 0);
    this.#table = this.#bracket = false;
    this.#words = this.#closing = 0;
  }

  #count(line: string): void {
    for (const [index, [sign]] of kinds.entries()) this.#counts[index] = (this.#counts[index] ?? 0) + (line.match(sign)?.length ?? 0);
    if (!this.#bracket && !/[[\]]/.test(line)) return;
    const odd = line.replace(plainBrackets, ' ');
    this.#closing += odd.match(/\]/g)?.length ?? 0;
    this.#bracket ||= odd.includes('[');
    if (this.#bracket) this.#words += odd.match(word)?.length ?? 0;
  }
}
