import { withoutReferences } from '../../model/references.ts';

/** A tag of well-formed HTML: slash, name, attributes. A quoted attribute may hold any character. */
const tags = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** Elements within a line; any other ends one. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr']);

/** Signs and headings that are ours and not the article's: the marks of footnotes, the links back from them, their heading. */
const apparatus = /\sdata-footnote-(?:ref|backref)\b|\sid="footnote-label"/;

/**
 * The text of an article line by line: paragraphs, headings, items, cells. No phrase reaches from one into the next.
 * @param html well-formed and sanitised, as the renderer makes it
 */
export function textBlocks(html: string): string[] {
  const blocks: string[] = [];
  let block = '';
  const add = (text: string) => { block += text; };
  let from = 0;
  let skipping: { name: string; depth: number } | undefined;
  for (const { 0: tag, 1: slash, 2: written = '', 3: attributes = '', index } of html.matchAll(tags)) {
    const name = written.toLowerCase();
    const closing = slash === '/';
    if (skipping === undefined) add(html.slice(from, index));
    from = index + tag.length;
    if (skipping !== undefined) {
      if (name === skipping.name) skipping.depth += closing ? -1 : 1;
      if (skipping.depth === 0) skipping = undefined;
    } else if (!closing && apparatus.test(attributes)) {
      skipping = { name, depth: 1 };
    } else if (name === 'br') {
      add(' ');
    } else if (!inline.has(name)) {
      blocks.push(block);
      block = '';
    }
  }
  if (skipping === undefined) add(html.slice(from));
  return [...blocks, block].map(withoutReferences).filter((text) => text.trim() !== '');
}
