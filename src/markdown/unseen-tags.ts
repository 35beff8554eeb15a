import type { Html } from 'mdast';
import { linePlaces } from './line-places.ts';
import { needsNoEnd } from './open-tags.ts';

/** What has the form of a tag and no end anywhere: mostly no tag at all, as the `<IBM>` of an agency. Line and column are in the text, from 1. */
export interface UnseenTag {
  readonly tag: string;
  /** Whether it stands within other HTML, where a backslash is no sign of Markdown. */
  readonly within: boolean;
  /** Whether it is an element without an end, but behind a word and in capitals, as the sign of a share that is called like one: `<P>`. */
  readonly endless: boolean;
  readonly line: number;
  readonly column: number;
}

/** Comments, instructions, what runs and styles, and tags with all that their attributes hold; no tag reaches beyond another. */
const parts = new RegExp([
  /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/,
  /<(script|style|textarea)\b[^<>]*>[\s\S]*?(?:<\/\1|$)/,
  /<(?<closes>\/?)(?<name>[a-z][a-z0-9-]*)(?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*|[\s/][^<>]*)?>/,
].map(({ source }) => source).join('|'), 'gi');

/** Readers see nothing of such a tag. One that is ended, ends itself or needs no end is markup. */
export function unseenTags(html: readonly Html[], markdown: string): UnseenTag[] {
  const ended = new Set<string>();
  const begun: { readonly name: string; readonly tag: string; readonly within: boolean; readonly offset: number }[] = [];
  for (const { position } of html) {
    if (position?.start.offset === undefined) continue;
    const source = markdown.slice(position.start.offset, position.end.offset);
    for (const { 0: tag, index, groups: { closes = '', name = '' } = {} } of source.matchAll(parts)) {
      const element = name.toLowerCase();
      if (closes !== '') ended.add(element);
      else if (element !== '' && !tag.endsWith('/>') && (!needsNoEnd(element) || isSignOfShare(tag, markdown, position.start.offset))) {
        begun.push({ name: element, tag, within: index > 0, offset: position.start.offset + index });
      }
    }
  }
  const unseen = begun.filter(({ name }) => (needsNoEnd(name) ? ended.size === 0 : !ended.has(name)));
  if (unseen.length === 0) return [];
  const placeOf = linePlaces(markdown);
  return unseen.map(({ name, tag, within, offset }) => ({ tag, within, endless: needsNoEnd(name), ...placeOf(offset) }));
}

/** Whoever writes HTML in capitals writes the ends of other elements, or begins a line. */
function isSignOfShare(tag: string, markdown: string, offset: number): boolean {
  return /^<(?!BR>|WBR>)[A-Z]+>$/.test(tag) && /[\p{L}\p{N}]/u.test(markdown.slice(markdown.lastIndexOf('\n', offset - 1) + 1, offset));
}
