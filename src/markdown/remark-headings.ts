import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The page's title is its only heading of the first level: where a text uses that level, all its headings go one down. */
export default function remarkHeadings() {
  return (tree: Root): void => {
    let top = 6;
    visit(tree, 'heading', (heading) => {
      top = Math.min(top, heading.depth);
    });
    if (top !== 1) return;
    visit(tree, 'heading', (heading) => {
      if (heading.depth < 6) heading.depth = nextDepth[heading.depth];
    });
  };
}

const nextDepth = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
