import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Writes the mark of a task as a sign of the text. A box to tick would be a control that nobody can use and that has no name; the
 * signs are read out by name, in the language of whoever listens.
 */
export default function remarkTasks() {
  return (tree: Root): void => {
    visit(tree, 'listItem', (item) => {
      if (typeof item.checked !== 'boolean') return;
      const sign = { type: 'text', value: item.checked ? '\u2611 ' : '\u2610 ' } as const;
      const [first] = item.children;
      if (first?.type === 'paragraph') first.children.unshift(sign);
      else item.children.unshift({ type: 'paragraph', children: [sign] });
      item.checked = null;
      item.data = { ...item.data, hProperties: { className: ['task'] } };
    });
  };
}
