import type { Root, RootContent } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const curling = unified().use(remarkSmartypants, { quotes: true, dashes: false, ellipses: false, backticks: false }).freeze();

/** In UTF-16 code units. A paragraph of ten pages would be gone through too often too: its signs stay as they were typed. */
const longest = 30_000;

/**
 * Curls straight quotation marks and apostrophes. Each paragraph, heading and cell stands for itself, and those without such a sign are passed over: taken as
 * one, a long text would be gone through anew for many of its words.
 */
export default function remarkQuotationMarks() {
  return (tree: Root): void => {
    visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
      if (node.type === 'root' || !('children' in node) || !hasStraight(node) || lengthOf(node) > longest) return SKIP;
      const alone: Root = { type: 'root', children: [node] };
      curling.runSync(alone);
      return SKIP;
    });
  };
}

function lengthOf(node: RootContent): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
  return 'value' in node ? node.value.length : 0;
}

function hasStraight(node: RootContent): boolean {
  if ('children' in node) return node.children.some(hasStraight);
  return node.type === 'text' && /["']/.test(node.value);
}
