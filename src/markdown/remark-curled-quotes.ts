import type { InlineCode, Root, Text } from 'mdast';
import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';
import { visit } from 'unist-util-visit';

const curler = retext().use(retextSmartypants, { quotes: true, dashes: false, ellipses: false, backticks: false }).freeze();

/** In UTF-16 code units. A paragraph of ten pages would be gone through too often: its signs stay as they were typed. */
const longest = 30_000;

/**
 * Curls straight quotation marks and apostrophes in running text, across links and emphasis and not in code. Each sign becomes one
 * other, so that places in a text stay. Only blocks that have such a sign are read for it.
 */
export default function remarkCurledQuotes() {
  return (tree: Root): void => {
    visit(tree, (block) => {
      if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'tableCell') return;
      const pieces: (InlineCode | Text)[] = [];
      visit(block, (node) => {
        if (node.type === 'text' || node.type === 'inlineCode') pieces.push(node);
      });
      curl(pieces);
    });
  };
}

function curl(pieces: readonly (InlineCode | Text)[]): void {
  if (!pieces.some(({ type, value }) => type === 'text' && /["']/.test(value))) return;
  if (pieces.reduce((sum, { value }) => sum + value.length, 0) > longest) return;
  const text = pieces.map(({ type, value }) => (type === 'text' ? value : 'A'.repeat(value.length))).join('');
  // The space tells that a mark at the beginning opens a quotation.
  const curled = curler.processSync(` ${text}`).toString();
  let at = 1;
  for (const piece of pieces) {
    if (piece.type === 'text') piece.value = curled.slice(at, at + piece.value.length);
    at += piece.value.length;
  }
}
