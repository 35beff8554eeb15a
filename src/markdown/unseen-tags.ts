import type { HtmlTag } from './html-tags.ts';
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

/** Readers see nothing of such a tag. One that is ended, ends itself or needs no end is markup. */
export function unseenTags(tags: readonly HtmlTag[], markdown: string): UnseenTag[] {
  const ended = new Set<string>();
  const begun: HtmlTag[] = [];
  for (const tag of tags) {
    if (tag.raw) continue;
    if (tag.closes) ended.add(tag.element);
    else if (!tag.source.endsWith('/>') && (!needsNoEnd(tag.element) || isSignOfShare(tag, markdown))) begun.push(tag);
  }
  const unseen = begun.filter(({ element }) => (needsNoEnd(element) ? ended.size === 0 : !ended.has(element)));
  if (unseen.length === 0) return [];
  const placeOf = linePlaces(markdown);
  return unseen.map(({ element, source, within, offset }) => ({ tag: source, within, endless: needsNoEnd(element), ...placeOf(offset) }));
}

/** Whoever writes HTML in capitals writes the ends of other elements, or begins a line. */
function isSignOfShare({ source, within, offset }: HtmlTag, markdown: string): boolean {
  return !within && /^<(?!BR>|WBR>)[A-Z]+>$/.test(source) && /[\p{L}\p{N}]/u.test(markdown.slice(markdown.lastIndexOf('\n', offset - 1) + 1, offset));
}
