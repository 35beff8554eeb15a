import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Parses HTML that stands in the text. Most texts have none, and parsing the whole tree again is dear. */
export default function rehypeRawWhereNeeded() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    const found: unknown[] = [];
    visit(tree, 'raw', (raw) => {
      found.push(raw);
      return EXIT;
    });
    return found.length === 0 ? tree : parse(tree, file);
  };
}
