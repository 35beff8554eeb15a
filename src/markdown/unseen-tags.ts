import type { Html } from 'mdast';
import { linePlaces } from './line-places.ts';
import { needsNoEnd } from './open-tags.ts';

/** What has the form of a tag and no end anywhere: mostly no tag at all, as the `<IBM>` of an agency. Line and column are in the text, from 1. */
export interface UnseenTag {
  readonly tag: string;
  /** Whether it stands within other HTML, where a backslash is no sign of Markdown. */
  readonly within: boolean;
  readonly line: number;
  readonly column: number;
}

/** Comments, what runs and styles, and tags; no tag reaches beyond another. */
const parts = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea)\b[^<>]*>[\s\S]*?(?:<\/\1|$)|<(?<closes>\/?)(?<name>[a-z][a-z0-9-]*)(?:[\s/][^<>]*)?>/gi;

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
      else if (element !== '' && !needsNoEnd(element) && !tag.endsWith('/>')) begun.push({ name: element, tag, within: index > 0, offset: position.start.offset + index });
    }
  }
  const unseen = begun.filter(({ name }) => !ended.has(name));
  if (unseen.length === 0) return [];
  const placeOf = linePlaces(markdown);
  return unseen.map(({ tag, within, offset }) => ({ tag, within, ...placeOf(offset) }));
}
