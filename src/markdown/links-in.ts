import { visit } from 'unist-util-visit';
import { isOutside } from '../model/address-form.ts';
import { withoutReferences } from '../model/references.ts';
import { anchorsIn } from './anchors.ts';
import { definitionsIn } from './definitions.ts';
import { linePlaces } from './line-places.ts';
import type { LinePlace } from './line-places.ts';
import { parseText } from './parsing.ts';

/** A link of a text that does not leave the site by its form; line and column are in the text, from 1. */
export interface InternalLink extends LinePlace {
  /** As the editor typed it. */
  readonly href: string;
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
    if (node.type === 'html') for (const { href, line, column } of linksInHtml(node.value)) add(href, (start?.line ?? 1) + line - 1, line > 1 ? column : (start?.column ?? 1) + column - 1);
  });
  return found;
}

const comment = /<!--[^]*?(?:-->|$)/g;

/** The links of a piece of HTML, and the place in it where each begins; a comment has none. */
function linksInHtml(html: string): (LinePlace & { readonly href: string })[] {
  const shown = html.replace(comment, (hidden) => hidden.replace(/[^\n]/g, ' '));
  const placeOf = linePlaces(shown);
  return [...anchorsIn(shown)].flatMap(({ href, start }) => (href === undefined ? [] : [{ href: withoutReferences(href), ...placeOf(start) }]));
}
