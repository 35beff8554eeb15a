import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sanitising } from './sanitising.ts';

const unseen = new Set(sanitising.strip);

/**
 * Parses HTML that stands in the text, and takes out what no browser would show of it, so that nothing is counted there. Most texts
 * have none, and parsing the whole tree again is dear.
 */
export default function rehypeRawWhereNeeded() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    const found: unknown[] = [];
    visit(tree, 'raw', (raw) => {
      found.push(raw);
      return EXIT;
    });
    return found.length === 0 ? tree : seenOf(parse(tree, file));
  };
}

function seenOf(tree: Root): Root {
  visit(tree, 'element', ({ tagName }, index, parent) => {
    if (index === undefined || !unseen.has(tagName)) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return tree;
}
