/** Deeper than any text goes, and far from where parsing takes minutes or the stack runs out: in all, and by the column of the innermost. */
const deepest = 100;
const farthest = 300;

/**
 * A text of more quotations, lists and footnotes that each end before something else is no article, and the parser goes
 * through all that it has read at the end of each.
 */
const mostEnds = 1500;

/** Nor is one that begins so many of them; each entry of a list is held against all others of it. */
const mostBegun = 20_000;

const mayBegin = /^[ \t]*(?:[>+*-]|\d|\[\^)/;
const marker = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|(\[\^[^\]\s]+\]:))/y;
const ruleAcross = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** What a line began. */
interface Begun {
  readonly markers: number;
  /** Of the first marker. */
  readonly first: number;
  /** How far a line must be indented to go on in it; no line does in a quotation. */
  readonly column: number;
  /** Whether nothing but quotations. */
  readonly quotes: boolean;
}

/**
 * Counts, line by line, how deep quotations, lists and footnotes nest and how often one ends before something else. It never counts less than a
 * parser sees.
 */
export class Containers {
  #open: Begun | undefined;
  #ends = 0;
  #begun = 0;

  /** @returns where in the line the marker stands, or the line itself, that is one too many: an index from 0 */
  line(line: string): number | undefined {
    const open = this.#open;
    if (open === undefined && !mayBegin.test(line)) return undefined;
    const begun = begunBy(line);
    this.#begun += begun.markers;
    if (this.#begun > mostBegun || begun.markers > deepest || (begun.markers > 0 && begun.lastColumn > farthest)) return begun.last;
    if (open !== undefined && endsIn(open, begun, line)) {
      this.#ends += 1;
      this.#open = undefined;
    }
    const indent = indentOf(line);
    if (begun.markers > 0) this.#open = begun;
    else if (this.#open === undefined && open !== undefined && indent > 0) this.#open = { markers: 1, first: indent, column: indent, quotes: false };
    return this.#ends > mostEnds ? 0 : undefined;
  }
}

/** Whether something of what is open may end with a line: a quotation does with a blank one, an inner list with the next entry of the outer. */
function endsIn(open: Begun, begun: Begun, line: string): boolean {
  if (begun.markers > 0) return begun.markers < open.markers || begun.first < open.first || (open.markers > 1 && !(open.quotes && begun.quotes));
  return line.trim() === '' ? open.column === Number.POSITIVE_INFINITY : indentOf(line) < open.column;
}

function begunBy(line: string): Begun & { readonly last: number; readonly lastColumn: number } {
  let [markers, at, first, column, last, lastColumn, quotes] = [0, 0, 0, 0, 0, 0, 0];
  // A row of one sign is a rule across the page and nests nothing.
  while (markers <= deepest && at < line.length && (markers > 0 || !ruleAcross.test(line))) {
    const start = skipSpace(line, at, column);
    marker.lastIndex = start.at;
    const found = marker.exec(line);
    if (found === null) break;
    const [sign, footnote] = found;
    [last, lastColumn] = [start.at, start.column];
    if (markers === 0) first = start.column;
    markers += 1;
    if (sign === '>') quotes += 1;
    at = start.at + sign.length;
    const end = start.column + sign.length;
    const content = skipSpace(line, at, end).column;
    column = footnote !== undefined ? start.column + 4 : content - end > 4 || content === end ? end + 1 : content;
  }
  return { markers, first, column: quotes > 0 ? Number.POSITIVE_INFINITY : column, quotes: quotes === markers, last, lastColumn };
}

function indentOf(line: string): number {
  return skipSpace(line, 0, 0).column;
}

function skipSpace(line: string, from: number, fromColumn: number): { at: number; column: number } {
  let [at, column] = [from, fromColumn];
  for (; line[at] === ' ' || line[at] === '\t'; at += 1) column = line[at] === '\t' ? (column | 3) + 1 : column + 1;
  return { at, column };
}
