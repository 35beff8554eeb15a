import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { eachElement, hasClass } from './elements.ts';

/** The classes of links that are made here: they have the base path. */
const made = ['name', 'cites', 'lacks'];

/** Puts the site's base path before links from the root, and turns table alignment into classes. */
export default function rehypeLinks() {
  return (tree: Root, file: VFile): void => {
    const page = file.data.context?.page ?? ((path: string) => path);
    eachElement(tree, (element) => {
      const { href, align } = element.properties;
      if (element.tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/.test(href) && !made.some((name) => hasClass(element, name))) {
        element.properties['href'] = page(href);
      }
      if ((element.tagName === 'td' || element.tagName === 'th') && align !== undefined) {
        delete element.properties['align'];
        if (align === 'right' || align === 'center') element.properties['className'] = [align];
      }
    });
  };
}
