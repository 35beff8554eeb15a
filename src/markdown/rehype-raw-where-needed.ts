import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Parses HTML that stands in the text. Most texts have none, and parsing the whole tree again is dear. */
export default function rehypeRawWhereNeeded() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    let raw = false;
    visit(tree, 'raw', () => {
      raw = true;
      return EXIT;
    });
    if (!raw) return tree;
    const parsed = parse(tree, file);
    return parsed.type === 'root' ? parsed : tree;
  };
}
