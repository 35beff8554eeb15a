import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Definition } from 'mdast';

/** A picture that a text shows; line and column are in the text, from 1. */
export interface ShownPicture {
  readonly name: string;
  readonly alt: string;
  readonly line: number;
  readonly column: number;
}

const parser = unified().use(remarkParse).freeze();

/** The pictures of a text, in its order, whether it names them in place or in a definition. Most texts have none and are not parsed for it. */
export function picturesIn(markdown: string): ShownPicture[] {
  if (!markdown.includes('![')) return [];
  const found: ShownPicture[] = [];
  const tree = parser.parse(markdown);
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const url = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url;
    if (url !== undefined) found.push({ name: url, alt: node.alt ?? '', line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
  });
  return found;
}
