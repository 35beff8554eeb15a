import type { Element, Root } from 'hast';

/** Answered of an element, none within it is looked at. */
export const passBy = Symbol('pass by');

/** Whether an element is of a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/**
 * Looks at every element within a tree, in the order of the text, and then at those that stand in it by then. Six steps go through
 * every text: `unist-util-visit`, which makes a function with a name of its own for every node, would be a fifth of the work of rendering.
 */
export function eachElement(tree: Element | Root, look: (element: Element, index: number, parent: Element | Root) => typeof passBy | undefined): void {
  for (let index = 0; index < tree.children.length; index += 1) {
    const child = tree.children[index];
    if (child?.type === 'element' && look(child, index, tree) !== passBy) eachElement(child, look);
  }
}
