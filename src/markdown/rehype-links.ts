import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { eachElement } from './elements.ts';

/** Puts the site's base path before links from the root, and turns table alignment into classes. */
export default function rehypeLinks() {
  return (tree: Root, file: VFile): void => {
    const page = file.data.context?.page ?? ((path: string) => path);
    eachElement(tree, (element) => {
      const { href, align, className } = element.properties;
      if (element.tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/.test(href) && !(Array.isArray(className) && className.some((name) => name === 'name' || name === 'cites' || name === 'lacks'))) {
        element.properties['href'] = page(href);
      }
      if ((element.tagName === 'td' || element.tagName === 'th') && align !== undefined) {
        delete element.properties['align'];
        if (align === 'right' || align === 'center') element.properties['className'] = [align];
      }
    });
  };
}
