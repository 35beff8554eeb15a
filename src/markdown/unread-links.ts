import { visit } from 'unist-util-visit';
import { pictureEnding } from '../model/picture-name.ts';
import { linePlaces } from './line-places.ts';
import { parseText } from './parsing.ts';

/** What was meant for a picture or a link and is none to Markdown, so that a page shows its signs; line and column are in the text, from 1. */
export interface UnreadLink {
  readonly what: 'picture' | 'link';
  /** As the editor typed it. */
  readonly name: string;
  /** A space in the name or before it, a caption that is not in straight quotation marks, or the signs of a wiki. */
  readonly why: 'space' | 'apart' | 'caption' | 'wiki';
  readonly line: number;
  readonly column: number;
}

/** Where a name in round brackets follows square ones; it may have brackets of its own. */
const named = /\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g;
/** The same with a space between the two, of a picture or of a page of the archive. */
const apart = /\][ \t]{1,9}\(((?:[^()\n]|\([^()\n]*\))*)\)/g;
const pictureName = new RegExp(String.raw`^\S+${pictureEnding}$`, 'i');
const pagePath = /^\/\S+\/$/;
/** `[[Ada Example]]` and `![[bridge.jpg]]`, as some programs write links; what an address follows is a link of Markdown. */
const wiki = /\[\[([^[\]\n]+)\]\](?![([])/g;
const caption = /\s(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))$/;

/** What stands before a caption in quotation marks of another kind, or in none. */
const captioned = [/^(?=\S*[./])(\S+)\s+["'“”„«»‘’]/, new RegExp(String.raw`^(\S+${pictureEnding})\s(?!.*${pictureEnding}$)`, 'i')];

const longestLabel = 1000;

/** Most texts have none, and are not parsed for it; one that nests too deep to be parsed has none either. */
export function unreadLinks(markdown: string): UnreadLink[] {
  const likely = [
    ...[...markdown.matchAll(named)].flatMap(({ 1: inner = '', index }) => likelyOf(markdown, index, inner.trim())),
    ...[...markdown.matchAll(apart)].flatMap(({ 1: inner = '', index }) => apartOf(markdown, index, inner.trim().replace(caption, '').trimEnd())),
    ...[...markdown.matchAll(wiki)].flatMap(({ 0: { length }, 1: name = '', index }) => wikiOf(markdown, index, index + length - 2, name)),
  ].sort((a, b) => a.end - b.end);
  if (likely.length === 0) return [];
  const texts: [from: number, to: number][] = [];
  visit(parseText(markdown), 'text', ({ position }) => {
    if (position?.start.offset !== undefined && position.end.offset !== undefined) texts.push([position.start.offset, position.end.offset]);
  });
  const placeOf = linePlaces(markdown);
  let at = 0;
  return likely.flatMap(({ end, start, ...link }) => {
    while (at < texts.length && (texts[at]?.[1] ?? 0) <= end) at += 1;
    if ((texts[at]?.[0] ?? Infinity) > end) return [];
    return [{ ...link, ...placeOf(start) }];
  });
}

/** `end` is where the square brackets end. */
type Likely = Pick<UnreadLink, 'what' | 'name' | 'why'> & { readonly start: number; readonly end: number };

function likelyOf(markdown: string, end: number, inner: string): Likely[] {
  const typed = inner.replace(caption, '').trimEnd();
  if (!/\s/.test(typed) || typed.startsWith('<')) return [];
  const open = openingOf(markdown, end);
  if (open === undefined) return [];
  const isPicture = isPictureAt(markdown, open);
  if (!isPicture && !/^(?:[/.#]|[a-z][a-z0-9+.-]*:)/i.test(typed)) return [];
  const beforeCaption = captioned.map((one) => one.exec(typed)?.[1]).find((one) => one !== undefined);
  return [{ what: isPicture ? 'picture' : 'link', name: beforeCaption ?? typed, why: beforeCaption === undefined ? 'space' : 'caption', start: isPicture ? open - 1 : open, end }];
}

function apartOf(markdown: string, end: number, name: string): Likely[] {
  const open = pictureName.test(name) || pagePath.test(name) ? openingOf(markdown, end) : undefined;
  if (open === undefined) return [];
  const isPicture = isPictureAt(markdown, open);
  return isPicture === pictureName.test(name) ? [{ what: isPicture ? 'picture' : 'link', name, why: 'apart', start: isPicture ? open - 1 : open, end }] : [];
}

function wikiOf(markdown: string, open: number, end: number, name: string): Likely[] {
  if (isEscaped(markdown, open)) return [];
  const isPicture = isPictureAt(markdown, open);
  return [{ what: isPicture ? 'picture' : 'link', name, why: 'wiki', start: isPicture ? open - 1 : open, end }];
}

function isPictureAt(markdown: string, open: number): boolean {
  return markdown.charAt(open - 1) === '!' && !isEscaped(markdown, open - 1);
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
