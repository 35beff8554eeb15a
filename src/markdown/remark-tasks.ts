import type { ListItem, Parents, PhrasingContent, Root } from 'mdast';

/** What a screen reader says of the marks of tasks. */
export interface TaskLabels {
  readonly taskDone: string;
  readonly taskOpen: string;
}

/** Writes the mark of a task as a sign of the text, with words for who does not see it. A box to tick would be a control that nobody can use. */
export default function remarkTasks({ taskDone, taskOpen }: TaskLabels) {
  const sign = (done: boolean): PhrasingContent[] => [
    { type: 'emphasis', children: [{ type: 'text', value: done ? '\u2611' : '\u2610' }], data: { hName: 'span', hProperties: { role: 'img', ariaLabel: done ? taskDone : taskOpen } } },
    { type: 'text', value: ' ' },
  ];
  const mark = (item: ListItem) => {
    if (typeof item.checked !== 'boolean') return;
    const [first] = item.children;
    if (first?.type === 'paragraph') first.children.unshift(...sign(item.checked));
    else item.children.unshift({ type: 'paragraph', children: sign(item.checked) });
    item.checked = null;
    item.data = { ...item.data, hProperties: { className: ['task'] } };
  };
  const walk = ({ children }: Parents): void => {
    for (const child of children) {
      if (child.type === 'listItem') mark(child);
      if ('children' in child) walk(child);
    }
  };
  return (tree: Root): void => {
    walk(tree);
  };
}
