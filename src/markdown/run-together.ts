import type { Heading, Paragraph, Root, RootContent } from 'mdast';

/** Lines that stand apart where they are typed and not on the page; lines are those of the text, from 1. */
export interface RunTogether {
  /** Paragraphs without an empty line between them; rows of a table that is none, with bars or tabs between cells; a paragraph with a row of hyphens below. */
  readonly is: 'paragraphs joined' | 'rows joined' | 'cells joined' | 'heading by underline';
  readonly line: number;
  readonly lastLine: number;
}

/** Lines that are typed, and not wrapped by a program, are longer than this in a text of paragraphs. */
const longestWrapped = 120;

const sentenceEnd = /[.!?:…。！？।؟]["'*_)\]\p{Pf}\p{Pe}]*$/u;

/** Without one of these a text has no such lines. */
const likely = [
  new RegExp(String.raw`^[^\n]{${longestWrapped + 1},}\n[^\n]*\S`, 'm'),
  /\S[ \t]*\n {0,3}(?:-+|=+)[ \t]*$/m,
  /\t[^\t\n]*\n[^\t\n]*\t/,
  /\|[^|\n]*\n[^|\n]*\|/,
];

export function mayRunTogether(markdown: string): boolean {
  return likely.some((sign) => sign.test(markdown));
}

/** Only blocks of the text itself are looked at, none in a list or quotation. */
export function linesRunTogether({ children }: Root, markdown: string): RunTogether[] {
  return children.flatMap((block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return [];
    const is = block.type === 'heading' ? isTextAsHeading(block, markdown) : joinedIn(block, linesOf(block, markdown), children.length - 1);
    return is === undefined ? [] : [{ is, line: block.position?.start.line ?? 1, lastLine: block.position?.end.line ?? 1 }];
  });
}

function linesOf({ position }: RootContent, markdown: string): string[] {
  return markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).split('\n').map((line) => line.trim());
}

function isTextAsHeading(heading: Heading, markdown: string): RunTogether['is'] | undefined {
  const [first = '', second, ...more] = linesOf(heading, markdown);
  return second !== undefined && (more.length > 0 || first.length > longestWrapped || sentenceEnd.test(first)) ? 'heading by underline' : undefined;
}

/** @param others the blocks beside it: whoever parts paragraphs by empty lines breaks lines within them for reasons of his own */
function joinedIn({ children }: Paragraph, lines: readonly string[], others: number): RunTogether['is'] | undefined {
  if (lines.length < 2 || children.some(({ type }) => type === 'break')) return undefined;
  const isTable = (sign: string) => {
    const cells = lines.map((line) => line.split(sign).length).filter((count) => count > 1);
    return cells.length > 1 && new Set(cells).size < cells.length;
  };
  if (isTable('\t')) return 'cells joined';
  if (isTable('|')) return 'rows joined';
  const isEach = lines.every((line, index) => index === 0 || (sentenceEnd.test(lines[index - 1] ?? '') && !/^\p{Ll}/u.test(line)));
  const long = lines.filter(({ length }) => length > longestWrapped).length;
  return isEach && lines.length > others && long * 2 >= lines.length ? 'paragraphs joined' : undefined;
}
