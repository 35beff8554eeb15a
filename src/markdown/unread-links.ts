import { visit } from 'unist-util-visit';
import { parseText } from './parsing.ts';

/** What was meant for a picture or a link and is none to Markdown, so that a page shows its signs; line and column are in the text, from 1. */
export interface UnreadLink {
  readonly what: 'picture' | 'link';
  /** As the editor typed it. */
  readonly name: string;
  /** A space in the name, or a caption that is not in straight quotation marks. */
  readonly why: 'space' | 'caption';
  readonly line: number;
  readonly column: number;
}

/** Where a name in round brackets follows square ones; it may have brackets of its own. */
const named = /\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g;
const caption = /\s(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))$/;

/** What stands before a caption in quotation marks of another kind, or in none. */
const captioned = [/^(?=\S*[./])(\S+)\s+["'“”„«»‘’]/, /^(\S+\.(?:jpe?g|png|gif|webp|avif))\s(?!.*\.(?:jpe?g|png|gif|webp|avif)$)/i];

const longestLabel = 1000;

/** Most texts have none, and are not parsed for it; one that nests too deep to be parsed has none either. */
export function unreadLinks(markdown: string): UnreadLink[] {
  const likely = [...markdown.matchAll(named)].flatMap(({ 1: inner = '', index }) => likelyOf(markdown, index, inner.trim()));
  if (likely.length === 0) return [];
  const texts: [from: number, to: number][] = [];
  visit(parseText(markdown), 'text', ({ position }) => {
    if (position?.start.offset !== undefined && position.end.offset !== undefined) texts.push([position.start.offset, position.end.offset]);
  });
  const lines = [0, ...[...markdown.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let at = 0;
  return likely.flatMap(({ end, start, ...link }) => {
    while (at < texts.length && (texts[at]?.[1] ?? 0) <= end) at += 1;
    if ((texts[at]?.[0] ?? Infinity) > end) return [];
    const line = lines.findLastIndex((begin) => begin <= start);
    return [{ ...link, line: line + 1, column: start - (lines[line] ?? 0) + 1 }];
  });
}

/** @param end where the square brackets end */
function likelyOf(markdown: string, end: number, inner: string): (Pick<UnreadLink, 'what' | 'name' | 'why'> & { start: number; end: number })[] {
  const typed = inner.replace(caption, '').trimEnd();
  if (!/\s/.test(typed) || typed.startsWith('<')) return [];
  const open = openingOf(markdown, end);
  if (open === undefined) return [];
  const isPicture = markdown.charAt(open - 1) === '!' && !isEscaped(markdown, open - 1);
  if (!isPicture && !/^(?:[/.#]|[a-z][a-z0-9+.-]*:)/i.test(typed)) return [];
  const beforeCaption = captioned.map((one) => one.exec(typed)?.[1]).find((one) => one !== undefined);
  return [{ what: isPicture ? 'picture' : 'link', name: beforeCaption ?? typed, why: beforeCaption === undefined ? 'space' : 'caption', start: isPicture ? open - 1 : open, end }];
}

/** Where the square brackets begin that end here. */
function openingOf(markdown: string, end: number): number | undefined {
  let depth = 0;
  for (let at = end; at >= Math.max(end - longestLabel, 0); at -= 1) {
    const sign = markdown.charAt(at);
    if ((sign !== '[' && sign !== ']') || isEscaped(markdown, at)) continue;
    depth += sign === ']' ? 1 : -1;
    if (depth <= 0) return depth === 0 && sign === '[' ? at : undefined;
  }
  return undefined;
}

function isEscaped(markdown: string, at: number): boolean {
  return (/\\*$/.exec(markdown.slice(Math.max(at - 20, 0), at))?.[0].length ?? 0) % 2 === 1;
}
