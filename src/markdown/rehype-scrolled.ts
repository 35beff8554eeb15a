import type { Root } from 'hast';
import { eachElement } from './elements.ts';

/** What may be wider than a phone is scrolled by itself, and a keyboard has to reach it for that. */
export default function rehypeScrolled() {
  return (tree: Root): void => {
    eachElement(tree, (element) => {
      if (element.tagName === 'table' || element.tagName === 'pre') element.properties['tabIndex'] = 0;
    });
  };
}
