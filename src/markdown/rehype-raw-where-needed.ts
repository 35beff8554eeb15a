import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sanitising } from './sanitising.ts';

const unseen = new Set(sanitising.strip);

/**
 * Parses HTML that stands in the text, and takes out what no browser would show of it, so that nothing is counted there and nothing
 * leads there. Most texts have none, and parsing the whole tree again is dear.
 */
export default function rehypeRawWhereNeeded() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    if (!hasRaw(tree)) return tree;
    const parsed = parse(tree, file);
    dropUnseen(parsed);
    dropLostFootnotes(parsed);
    return parsed;
  };
}

function hasRaw({ children }: Element | Root): boolean {
  return children.some((child) => child.type === 'raw' || (child.type === 'element' && hasRaw(child)));
}

function dropUnseen(tree: Root): void {
  visit(tree, 'element', ({ tagName }, index, parent) => {
    if (index === undefined || !unseen.has(tagName)) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Links between a text and its footnotes of which the other end is not there are none. */
function dropLostFootnotes(tree: Root): void {
  const ids = new Set<unknown>();
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(`#${id}`);
  });
  visit(tree, 'element', ({ properties: { href, dataFootnoteRef, dataFootnoteBackref }, children }, index, parent) => {
    if (index === undefined || (dataFootnoteRef ?? dataFootnoteBackref) === undefined || ids.has(href)) return undefined;
    parent?.children.splice(index, 1, ...(dataFootnoteRef === undefined ? [] : children));
    return [SKIP, index];
  });
}
