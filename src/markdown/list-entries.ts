import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Options } from 'remark-rehype';

const looseLists = new WeakMap<List, boolean>();

/**
 * Makes the HTML of an entry of a list. A list is loose where any of its entries is, by CommonMark; remark-rehype would ask all
 * of them for each, here they are asked once for a list.
 */
export const listItem: NonNullable<NonNullable<Options['handlers']>['listItem']> = (state, node: ListItem, parent: Parents | undefined) => {
  const entry = parent?.type === 'list' ? { ...node, spread: isLoose(parent) } : node;
  return defaultHandlers.listItem(state, entry, undefined);
};

function isLoose(list: List): boolean {
  const known = looseLists.get(list);
  if (known !== undefined) return known;
  const loose = list.spread === true || list.children.some(({ spread, children }) => spread ?? children.length > 1);
  looseLists.set(list, loose);
  return loose;
}
