import { withoutTags } from './html-tags.ts';
import type { HtmlPiece } from './html-tags.ts';
import { linePlaces } from './line-places.ts';
import type { LinePlace } from './line-places.ts';

/** A tag that takes in words behind it, since a sign of it is missing. Line and column are in the text, from 1. */
export interface UnfinishedTag extends LinePlace {
  /** The tag as far as it was meant, or the beginning of what it takes in. */
  readonly tag: string;
  /** Whether it is a quotation mark that is missing, and not the bracket at its end. */
  readonly quote: boolean;
}

/** What no tags stand in, up to its end, and a tag up to the end of its name. */
const next = new RegExp(`${withoutTags.source}|(?<named><\\/?[a-z][^\\s/>]*)`, 'gi');
/** A value that ends where the next tag with one begins its own. */
const upToNext = /<[a-z][^<>]*=\s*$/iu;

/**
 * As HTML is read, a value that begins with a quotation mark ends with the next one, whatever stands between, and a tag with a bracket that
 * stands in no value; where there is none, all up to the end of the block is lost. No tag begins within another, but in a value.
 */
export function unfinishedTags(html: readonly HtmlPiece[], markdown: string): UnfinishedTag[] {
  const found = html.flatMap(({ node: { position } }) => {
    const start = position?.start.offset ?? 0;
    return unfinishedIn(markdown.slice(start, position?.end.offset)).map(({ at, ...tag }) => ({ ...tag, offset: start + at }));
  });
  if (found.length === 0) return [];
  const placeOf = linePlaces(markdown);
  return found.map(({ offset, ...tag }) => ({ ...tag, ...placeOf(offset) }));
}

function unfinishedIn(piece: string): { readonly at: number; readonly tag: string; readonly quote: boolean }[] {
  const found: { at: number; tag: string; quote: boolean }[] = [];
  next.lastIndex = 0;
  for (let begins = next.exec(piece); begins !== null; begins = next.exec(piece)) {
    const { index: at, groups: { named } = {} } = begins;
    if (named === undefined) continue;
    const { end, fault } = tagFrom(piece, at + named.length);
    if (fault !== undefined) found.push({ at, tag: /^[^\n>]*>?/.exec(piece.slice(at))?.[0] ?? '', quote: fault === 'quote' });
    next.lastIndex = end;
  }
  return found;
}

/** @param from behind the name of the tag */
function tagFrom(piece: string, from: number): { readonly end: number; readonly fault?: 'quote' | 'end' } {
  let fault: 'quote' | 'end' | undefined;
  let bracketInValue = false;
  const tagWithin = (words: string) => {
    if (words.includes('<')) fault ??= bracketInValue ? 'quote' : 'end';
  };
  let at = from;
  while (at < piece.length) {
    at = placeOf(/[^\s/]/g, piece, at);
    if (piece[at] === '>') return { end: at + 1, ...(fault && { fault }) };
    const name = at;
    at = placeOf(/[\s/>=]/g, piece, at + 1);
    tagWithin(piece.slice(name, at));
    at = placeOf(/\S/g, piece, at);
    if (piece[at] !== '=') continue;
    at = placeOf(/\S/g, piece, at + 1);
    const quote = piece[at];
    if (quote === '"' || quote === "'") {
      const close = piece.indexOf(quote, at + 1);
      if (close < 0) return { end: piece.length, fault: 'quote' };
      const value = piece.slice(at + 1, close);
      bracketInValue ||= value.includes('>');
      if (upToNext.test(value)) fault = 'quote';
      at = close + 1;
    } else {
      const value = at;
      at = placeOf(/[\s>]/g, piece, at);
      tagWithin(piece.slice(value, at));
    }
  }
  return { end: piece.length, fault: fault ?? 'end' };
}

/** The first place from here on of what is sought; else the end. */
function placeOf(sought: RegExp, piece: string, from: number): number {
  sought.lastIndex = from;
  return sought.exec(piece)?.index ?? piece.length;
}
