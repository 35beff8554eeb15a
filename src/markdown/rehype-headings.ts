import type { Element, Root } from 'hast';
import { eachElement } from './elements.ts';

/**
 * The page's title is its only heading of the first level: where a text uses that level, in Markdown or in HTML, all its headings
 * go one down. The heading over the footnotes is the page's own and stays.
 */
export default function rehypeHeadings() {
  return (tree: Root): void => {
    const headings: Element[] = [];
    eachElement(tree, (element) => {
      if (/^h[1-6]$/.test(element.tagName) && element.properties['id'] !== 'footnote-label') headings.push(element);
    });
    if (!headings.some(({ tagName }) => tagName === 'h1')) return;
    for (const heading of headings) heading.tagName = `h${Math.min(Number(heading.tagName.slice(1)) + 1, 6)}`;
  };
}
