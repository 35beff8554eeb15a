import type { HtmlTag } from './html-tags.ts';
import { linePlaces } from './line-places.ts';
import type { LinePlace } from './line-places.ts';
import { sanitising } from './sanitising.ts';

/** What an element is to readers: something that is no text, a part of a form, or words. */
export type DroppedKind = 'shown' | 'drawing' | 'program' | 'field' | 'words';

/** An element of HTML that no page shows. Line and column are in the text, from 1. */
export interface DroppedElement {
  /** In small letters. */
  readonly element: string;
  readonly kind: DroppedKind;
  /** Where on the web that is which it shows, if it says so. */
  readonly address: string | undefined;
  /** What goes with it: nothing, all that is in it, or, since nothing ends it, the rest of its paragraph or all that follows. */
  readonly takes: 'nothing' | 'content' | 'paragraph' | 'rest';
  /** How it is written as a word of the text, where it has nothing but its name, and so may be one. */
  readonly asWord: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** Without these a text has no such element. Styles and what tells of other pages are nothing that a reader would see. */
const kinds = new Map<string, DroppedKind>([
  ['iframe', 'shown'], ['frame', 'shown'], ['object', 'shown'], ['embed', 'shown'], ['applet', 'shown'], ['video', 'shown'], ['audio', 'shown'], ['bgsound', 'shown'], ['area', 'shown'],
  ['svg', 'drawing'], ['canvas', 'drawing'], ['script', 'program'],
  ['input', 'field'], ['meter', 'field'], ['progress', 'field'], ['noscript', 'words'], ['template', 'words'], ['title', 'words'],
]);

const empty = new Set(['frame', 'embed', 'bgsound', 'area', 'input']);

/** These go on where the paragraph ends in which they began. */
const lasting = new Set(['object', 'template']);

const onTheWeb = /\s(?:src|data|href)\s*=\s*(?:(?<sign>["'])\s*(?<quoted>https?:\/\/(?:(?!\k<sign>)[^<>\n])+)|(?<bare>https?:\/\/[^\s"'<>]+))/i;

/**
 * Of elements within one another the outermost. What nothing ends is left to others: it is words in angle brackets, or takes in all that
 * follows. But what ends itself, which HTML does not know, has no end either.
 */
export function droppedElements(tags: readonly HtmlTag[], markdown: string): DroppedElement[] {
  const ends = nextEnds(tags);
  const found: (Omit<DroppedElement, keyof LinePlace> & { readonly offset: number })[] = [];
  let until = 0;
  tags.forEach((tag, index) => {
    const { element, source, closes, raw, within, inWords, offset } = tag;
    const last = found.at(-1);
    if (offset < until) {
      if (element === 'source' && last?.kind === 'shown') found[found.length - 1] = { ...last, address: last.address ?? addressOf(source) };
      return;
    }
    const kind = closes ? undefined : kinds.get(element);
    if (kind === undefined) return;
    const end = raw && source.toLowerCase().endsWith(`</${element}`) ? offset + source.length : ends[index];
    const needsEnd = !empty.has(element) && !(raw ? !beginsBlock(tag, markdown) : source.endsWith('/>'));
    if (end === undefined && needsEnd) return;
    const rest = inWords && !lasting.has(element) ? 'paragraph' : 'rest';
    const takes = sanitising.strip?.includes(element) !== true ? 'nothing' : end === undefined ? rest : 'content';
    const asWord = empty.has(element) && source.length === element.length + 2 ? `${within ? '&lt;' : '\\<'}${source.slice(1)}` : undefined;
    if (!empty.has(element) && !(kind === 'drawing' && source.endsWith('/>'))) until = end ?? offset;
    found.push({ element, kind, takes, address: kind === 'shown' ? addressOf(source) : undefined, asWord, offset });
  });
  if (found.length === 0) return [];
  const placeOf = linePlaces(markdown);
  return found.map(({ offset, ...dropped }) => ({ ...dropped, ...placeOf(offset) }));
}

/** For each tag where the next end of its element stands. */
function nextEnds(tags: readonly HtmlTag[]): readonly (number | undefined)[] {
  const next = new Map<string, number>();
  return tags.toReversed().map(({ element, closes, offset }) => {
    if (closes) next.set(element, offset);
    return next.get(element);
  }).reverse();
}

/** Such a one takes in all that follows. */
function beginsBlock({ within, offset }: HtmlTag, markdown: string): boolean {
  return !within && /^ *$/.test(markdown.slice(markdown.lastIndexOf('\n', offset - 1) + 1, offset));
}

function addressOf(source: string): string | undefined {
  const { quoted, bare } = onTheWeb.exec(source)?.groups ?? {};
  return quoted?.trimEnd() ?? bare;
}
