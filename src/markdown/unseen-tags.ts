import type { Html } from 'mdast';
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
  const begun: (UnseenTag & { readonly name: string })[] = [];
  for (const { position } of html) {
    if (position?.start.offset === undefined) continue;
    const source = markdown.slice(position.start.offset, position.end.offset);
    for (const { 0: tag, index, groups: { closes = '', name = '' } = {} } of source.matchAll(parts)) {
      const element = name.toLowerCase();
      if (closes !== '') ended.add(element);
      else if (element !== '' && !needsNoEnd(element) && !tag.endsWith('/>')) begun.push({ name: element, tag, within: index > 0, ...placeOf(source, index, position.start) });
    }
  }
  return begun.filter(({ name }) => !ended.has(name)).map(({ tag, within, line, column }) => ({ tag, within, line, column }));
}

function placeOf(source: string, index: number, { line, column }: { line: number; column: number }): { line: number; column: number } {
  const above = source.slice(0, index).split('\n');
  return { line: line + above.length - 1, column: above.length === 1 ? column + index : (above.at(-1) ?? '').length + 1 };
}
