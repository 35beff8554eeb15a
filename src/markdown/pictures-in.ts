import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { definitionsIn } from './definitions.ts';
import { parseText } from './parsing.ts';

/** A picture that a text shows; line and column are in the text, from 1. */
export interface ShownPicture {
  readonly name: string;
  readonly alt: string;
  readonly line: number;
  readonly column: number;
}

const parseHtml = rehypeRaw();

/**
 * The pictures of a text, in its order, whether it names them in place, in a definition or in HTML. Most texts have none and are
 * not parsed for it; one that nests too deep to be parsed shows none.
 */
export function picturesIn(markdown: string): ShownPicture[] {
  if (!/!\[|<img/i.test(markdown)) return [];
  const found: ShownPicture[] = [];
  const tree = parseText(markdown);
  const definitions = definitionsIn(tree);
  visit(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'html') found.push(...picturesInHtml(node.value).map((picture) => ({ ...picture, line, column })));
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const url = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url;
    if (url !== undefined) found.push({ name: url, alt: node.alt ?? '', line, column });
  });
  return found;
}

/** Told by a parser of HTML, as those that a page shows are. */
function picturesInHtml(html: string): Pick<ShownPicture, 'name' | 'alt'>[] {
  if (!/<img/i.test(html)) return [];
  const found: Pick<ShownPicture, 'name' | 'alt'>[] = [];
  visit(parseHtml({ type: 'root', children: [{ type: 'raw', value: html }] }, new VFile()), 'element', ({ tagName, properties: { src, alt } }) => {
    if (tagName === 'img' && typeof src === 'string') found.push({ name: src, alt: typeof alt === 'string' ? alt : '' });
  });
  return found;
}
