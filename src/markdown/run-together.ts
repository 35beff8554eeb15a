import type { Root } from 'mdast';

/** Lines that stand apart where they are typed and not on the page; lines are those of the text, from 1. */
export interface RunTogether {
  /**
   * Paragraphs without an empty line between them; rows of a table that is none, with bars or tabs between cells; entries with a sign that
   * Markdown does not know; a paragraph with a row of hyphens below.
   */
  readonly is: 'paragraphs joined' | 'rows joined' | 'cells joined' | 'entries joined' | 'heading by underline';
  /** The row below a heading. */
  readonly label: string;
  readonly line: number;
  readonly lastLine: number;
}

/** A line up to this length below which somebody draws a row is a heading, whatever it ends in: "What is to be done?" */
const longestHeading = 60;

/** Lines that are typed, and not wrapped by a program, are longer than this in a text of paragraphs. */
const longestWrapped = 120;

/** With what may stand behind it: German and Danish close quotations with marks that open them elsewhere, and French puts a space before. */
const sentenceEnd = /[.!?:…。！？।؟۔։](?:["'*_)\]\p{Pf}\p{Pi}\p{Pe}\s]|\[\^[^[\]\s]+\])*$/u;

/** What other programs put before an entry, and printers before each speech of a dialogue. */
const bullet = /^(?<sign>[•‣◦▪▫●○■□\uf0b7–—])\s/u;

const breaks = /(?:\\| {2}|<br\s*\/?>[ \t]*)\n/i;

/** What may hold a bar that parts no cells: one with a backslash, code, a link. */
const noCells = /\\\||(`+)[^`]*\1|\[[^[\]]*\](?:\([^()]*\))?/g;

/** A bar behind such a word ends a sentence: keyboards have no danda. */
const danda = /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Oriya}]\s*\|/u;

/** Without one of these a text has no such lines. */
const likely = [
  new RegExp(String.raw`^[^\n]{${longestWrapped + 1},}\n[^\n]*\S`, 'm'),
  /\S[ \t]*\n {0,3}(?:-+|=+)[ \t]*$/m,
  /\t[^\t\n]*\n[^\t\n]*\t/,
  /\|[^|\n]*\n[^|\n]*\|/,
  /^[ \t]*[•‣◦▪▫●○■□\uf0b7–—]\s[^\n]*\n[^\n]*\S/m,
];

export function mayRunTogether(markdown: string): boolean {
  return likely.some((sign) => sign.test(markdown));
}

/** Only blocks of the text itself are looked at, none in a list or quotation. */
export function linesRunTogether({ children }: Root, markdown: string): RunTogether[] {
  return children.flatMap((block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return [];
    const source = markdown.slice(block.position?.start.offset ?? 0, block.position?.end.offset ?? 0);
    if (block.type === 'paragraph' && breaks.test(source)) return [];
    const lines = source.split('\n').map((line) => line.trim());
    const is = block.type === 'heading' ? isTextAsHeading(lines) : joinedIn(lines, children.length - 1);
    const label = block.type === 'heading' ? (lines.at(-1) ?? '') : '';
    return is === undefined ? [] : [{ is, label, line: block.position?.start.line ?? 1, lastLine: block.position?.end.line ?? 1 }];
  });
}

function isTextAsHeading([first = '', second, ...more]: readonly string[]): RunTogether['is'] | undefined {
  const isText = more.length > 0 || first.length > longestWrapped || (first.length > longestHeading && sentenceEnd.test(first));
  return second !== undefined && isText ? 'heading by underline' : undefined;
}

/** @param others the blocks beside it: whoever parts paragraphs by empty lines breaks lines within them for reasons of his own */
function joinedIn(lines: readonly string[], others: number): RunTogether['is'] | undefined {
  if (lines.length < 2) return undefined;
  if (areRows(lines.map((line) => line.split('\t').length - 1))) return 'cells joined';
  if (areRows(lines.map(barsIn))) return 'rows joined';
  if (areEntries(lines)) return 'entries joined';
  const isEach = lines.every((line, index) => index === 0 || (sentenceEnd.test(lines[index - 1] ?? '') && !/^\p{Ll}/u.test(line)));
  const long = lines.filter(({ length }) => length > longestWrapped).length;
  return isEach && lines.length > others && long * 2 >= lines.length ? 'paragraphs joined' : undefined;
}

/** Whether two lines begin with the same sign. A dash may also stand where a program has wrapped a line, so then the first begins with it. */
function areEntries(lines: readonly string[]): boolean {
  const signs = lines.map((line) => bullet.exec(line)?.groups?.['sign'] ?? '');
  const sign = signs.find((one) => one !== '') ?? '';
  return sign !== '' && signs.filter((one) => one === sign).length > 1 && (!/[–—]/.test(sign) || signs[0] === sign);
}

/** Whether two lines have as many parts. */
function areRows(signs: readonly number[]): boolean {
  const some = signs.filter((count) => count > 0);
  return new Set(some).size < some.length;
}

/** The bars with a space on both sides, and with words. */
function barsIn(line: string): number {
  if (!line.includes('|') || danda.test(line)) return 0;
  const [words = ''] = /[\p{L}\p{N}].*[\p{L}\p{N}]/u.exec(line.replace(noCells, '')) ?? [];
  return words.match(/(?<=\s)\|(?=\s)/g)?.length ?? 0;
}
