/** Deeper than any text goes, and far from where parsing takes minutes or the stack runs out: in all, and by the column of the innermost. */
const deepest = 100;
const farthest = 300;

/** A text of more quotations, lists and footnotes that each end before something else is no article, and the parser goes through all that it has read at the end of each. */
const mostEnds = 1500;

/** Nor is one that begins so many of them; each entry of a list is held against all others of it. */
const mostBegun = 20_000;

const mayBegin = /^[ \t]*(?:[>+*-]|\d|\[\^)/;
const marker = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|(\[\^[^\]\s]+\]:))/y;
const ruleAcross = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** What the last line with a marker began. */
interface Open {
  readonly markers: number;
  /** How far a line must be indented to go on in it; no line does in a quotation. */
  readonly column: number;
}

/**
 * Counts, line by line, how deep quotations, lists and footnotes nest and how often one ends before something else. It never counts less than a
 * parser sees.
 */
export class Containers {
  #open: Open | undefined;
  #ends = 0;
  #begun = 0;

  /** @returns where in the line the marker stands, or the line itself, that is one too many: an index from 0 */
  line(line: string): number | undefined {
    if (this.#open === undefined && !mayBegin.test(line)) return undefined;
    const { markers, column, last, lastColumn } = begunBy(line);
    this.#begun += markers;
    if (this.#begun > mostBegun || markers > deepest || (markers > 0 && lastColumn > farthest)) return last;
    const { markers: before, column: inner } = this.#open ?? { markers: 0, column: 0 };
    const blank = line.trim() === '';
    if (markers === 0 && blank && inner !== Number.POSITIVE_INFINITY) return undefined;
    if (markers < before && (markers > 0 || blank || indentOf(line) < inner)) this.#ends += 1;
    else if (markers === 0) return undefined;
    this.#open = markers === 0 ? undefined : { markers, column };
    return this.#ends > mostEnds ? 0 : undefined;
  }
}

function begunBy(line: string): Open & { readonly last: number; readonly lastColumn: number } {
  let [markers, at, column, last, lastColumn] = [0, 0, 0, 0, 0];
  let quoted = false;
  // A row of one sign is a rule across the page and nests nothing.
  while (markers <= deepest && at < line.length && (markers > 0 || !ruleAcross.test(line))) {
    const start = skipSpace(line, at, column);
    marker.lastIndex = start.at;
    const found = marker.exec(line);
    if (found === null) break;
    const [sign, footnote] = found;
    [last, lastColumn] = [start.at, start.column];
    markers += 1;
    quoted ||= sign === '>';
    at = start.at + sign.length;
    const end = start.column + sign.length;
    const content = skipSpace(line, at, end).column;
    column = footnote !== undefined ? start.column + 4 : content - end > 4 || content === end ? end + 1 : content;
  }
  return { markers, column: quoted ? Number.POSITIVE_INFINITY : column, last, lastColumn };
}

function indentOf(line: string): number {
  return skipSpace(line, 0, 0).column;
}

function skipSpace(line: string, from: number, fromColumn: number): { at: number; column: number } {
  let [at, column] = [from, fromColumn];
  for (; line[at] === ' ' || line[at] === '\t'; at += 1) column = line[at] === '\t' ? (column | 3) + 1 : column + 1;
  return { at, column };
}
