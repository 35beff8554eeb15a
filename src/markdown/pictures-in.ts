import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A picture that a text shows; line and column are in the text, from 1. */
export interface ShownPicture {
  readonly name: string;
  readonly alt: string;
  readonly line: number;
  readonly column: number;
}

const parser = unified().use(remarkParse).freeze();

/** The pictures of a text, in its order. Most texts have none and are not parsed for it. */
export function picturesIn(markdown: string): ShownPicture[] {
  if (!markdown.includes('![')) return [];
  const found: ShownPicture[] = [];
  const tree = parser.parse(markdown);
  visit(tree, 'image', ({ url, alt, position }) => {
    found.push({ name: url, alt: alt ?? '', line: position?.start.line ?? 1, column: position?.start.column ?? 1 });
  });
  return found;
}
