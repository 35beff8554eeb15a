import { visit } from 'unist-util-visit';
import { isOutside } from '../model/address-form.ts';
import { withoutReferences } from '../model/references.ts';
import { definitionsIn } from './definitions.ts';
import { parseText } from './parsing.ts';

/** A link of a text that does not leave the site by its form; line and column are in the text, from 1. */
export interface InternalLink {
  /** As the editor typed it. */
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

/** What a link can look like, in place, by a definition or in HTML. */
const sign = /\]\(\s*<?(?!https?:)|\]:|href/i;

/** The links of a text to pages of its own site, in the text's order. Most texts have none and are not parsed for it. */
export function linksIn(markdown: string): InternalLink[] {
  if (!sign.test(markdown)) return [];
  const found: InternalLink[] = [];
  const tree = parseText(markdown);
  const definitions = definitionsIn(tree);
  const add = (href: string | undefined, line = 1, column = 1) => {
    if (href !== undefined && !isOutside(href)) found.push({ href, line, column });
  };
  visit(tree, (node) => {
    const start = node.position?.start;
    if (node.type === 'link') add(node.url, start?.line, start?.column);
    if (node.type === 'linkReference') add(definitions.get(node.identifier)?.url, start?.line, start?.column);
    if (node.type === 'html') for (const { href, before } of anchorsOf(node.value)) add(href, (start?.line ?? 1) + before.split('\n').length - 1, columnAfter(before, start?.column ?? 1));
  });
  return found;
}

/** The links of a piece of HTML, and what stands before each; a comment has none. */
function anchorsOf(html: string): { href: string; before: string }[] {
  const shown = html.replace(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...shown.matchAll(/<a\s(?:[^>]*?\s)?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)].map((match) => ({
    href: withoutReferences(match[1] ?? match[2] ?? match[3] ?? ''),
    before: shown.slice(0, match.index),
  }));
}

/** @param from the column in which the text before begins */
function columnAfter(before: string, from: number): number {
  const line = before.lastIndexOf('\n');
  return line < 0 ? from + before.length : before.length - line;
}
