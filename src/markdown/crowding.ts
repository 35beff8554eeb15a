/** What the parser looks at again for each of its kind in one block, and how many of it a block may have: far more than any text has. */
const kinds: readonly (readonly [sign: RegExp, most: number])[] = [
  // Signs of emphasis, but in rows of a table, of which each cell stands for itself.
  [/[*_~]+/g, 2000],
  // What may open a comment, a declaration or an instruction.
  [/<[!?]/g, 500],
];

const underline = /^ {0,3}(?:-+|=+)[ \t]*$/;
const delimiters = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const mostUnderlines = 200;
const mostRows = 500;

/**
 * Counts, line by line, what makes the parsing of a block long out of all proportion; a blank line ends a block. Of many rows with
 * bars in them only those of no table are counted.
 */
export class Crowding {
  #counts = kinds.map(() => 0);
  #underlines = 0;
  #rows = 0;
  #table = false;

  /** @returns whether the block is too crowded with this line in it */
  line(line: string): boolean {
    if (line.trim() === '') {
      this.#counts = kinds.map(() => 0);
      this.#underlines = this.#rows = 0;
      this.#table = false;
      return false;
    }
    const bars = line.includes('|');
    if (bars && delimiters.test(line)) this.#table = true;
    if (bars && !this.#table) this.#rows += 1;
    if (underline.test(line)) this.#underlines += 1;
    const signs = line.replace(/\\./g, '');
    if (!(bars && this.#table)) for (const [index, [sign]] of kinds.entries()) this.#counts[index] = (this.#counts[index] ?? 0) + (signs.match(sign)?.length ?? 0);
    return this.#underlines > mostUnderlines || this.#rows > mostRows || kinds.some(([, most], index) => (this.#counts[index] ?? 0) > most);
  }
}
