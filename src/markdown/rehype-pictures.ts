import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Ties pictures to the files beside the text. A picture from anywhere else becomes a link: no page asks anything of another
 * host. A paragraph that is one picture with a title becomes a figure with that caption.
 */
export default function rehypePictures() {
  return (tree: Root, file: VFile): void => {
    const find = file.data.context?.picture ?? (() => undefined);
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || parent === undefined || index === undefined) return undefined;
      const { src, alt, title } = element.properties;
      const picture = typeof src === 'string' ? find(src) : undefined;
      if (picture === undefined) {
        parent.children[index] = asLink(src, alt, parent.type === 'element' && parent.tagName === 'a');
        return SKIP;
      }
      element.properties = { src: picture.src, alt: typeof alt === 'string' ? alt : '', width: picture.width, height: picture.height, loading: 'lazy', decoding: 'async' };
      if (typeof title === 'string' && parent.type === 'element' && parent.tagName === 'p' && isOnly(parent, element)) {
        parent.tagName = 'figure';
        parent.children = [element, { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] }];
      }
      return SKIP;
    });
  };
}

/** @param linked whether it stands in a link, where no other can stand */
function asLink(src: unknown, alt: unknown, linked: boolean): ElementContent {
  const words = typeof alt === 'string' && alt !== '' ? alt : typeof src === 'string' ? src : '';
  const text: ElementContent = { type: 'text', value: words };
  return !linked && typeof src === 'string' && /^https?:\/\//i.test(src) ? { type: 'element', tagName: 'a', properties: { href: src }, children: [text] } : text;
}

function isOnly(parent: Element, child: Element): boolean {
  return parent.children.every((other) => other === child || (other.type === 'text' && other.value.trim() === ''));
}
