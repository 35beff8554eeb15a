import type { Element, ElementContent, Properties, Root } from 'hast';
import type { VFile } from 'vfile';
import { captionPictures } from './captions.ts';
import type { Picture } from './context.ts';
import { eachElement, passBy } from './elements.ts';

/** How wide a column of text is, as `styles/` has it: 34rem of letters a little larger than usual, and on narrow screens nearly all there is. */
const sizes = '(min-width: 42rem) 38.25rem, 92vw';

/**
 * Ties pictures to the files beside the text. A picture from anywhere else becomes a link: no page asks anything of another
 * host. A title becomes the caption of a figure. A picture of which screens are shown
 * smaller sizes alone leads to itself. The first is loaded at once, for it may be seen at once or printed; the others when they come near.
 */
export default function rehypePictures() {
  return (tree: Root, file: VFile): void => {
    const find = file.data.context?.picture ?? (() => undefined);
    let isFirst = true;
    let linked: ReadonlySet<Element> | undefined;
    captionPictures(tree);
    eachElement(tree, (element, index, parent) => {
      captionPictures(element);
      if (element.tagName !== 'img') return undefined;
      const { src, alt, title } = element.properties;
      const picture = typeof src === 'string' ? find(src) : undefined;
      if (picture === undefined) {
        parent.children[index] = asLink(element.properties, parent.type === 'element' && parent.tagName === 'a');
        return passBy;
      }
      const words = typeof alt === 'string' ? alt : '';
      element.properties = { src: picture.src, ...smallerOf(picture), alt: words, width: picture.width, height: picture.height, title, ...(isFirst ? {} : { loading: 'lazy' }), decoding: 'async' };
      isFirst = false;
      const leads = picture.suffices && words !== '' && !(linked ??= picturesInLinks(tree)).has(element);
      if (leads) parent.children[index] = { type: 'element', tagName: 'a', properties: { href: picture.src }, children: [element] };
      return passBy;
    });
  };
}

/** The sizes that a browser may choose from. */
function smallerOf({ src, width, smaller, suffices }: Picture): Properties {
  if (smaller.length === 0) return {};
  return { srcSet: [...smaller, ...(suffices ? [] : [{ src, width }])].map((one) => `${one.src} ${String(one.width)}w`).join(', '), sizes };
}

function picturesInLinks(tree: Root): ReadonlySet<Element> {
  const found = new Set<Element>();
  eachElement(tree, (link) => {
    if (link.tagName === 'a') eachElement(link, (element) => { found.add(element); });
  });
  return found;
}

/** @param linked whether it stands in a link, where no other can stand */
function asLink({ src, alt, title }: Properties, linked: boolean): ElementContent {
  const words = typeof alt === 'string' && alt !== '' ? alt : typeof src === 'string' ? src : '';
  const text: ElementContent = { type: 'text', value: words };
  return !linked && typeof src === 'string' && /^https?:\/\//i.test(src) ? { type: 'element', tagName: 'a', properties: { href: src, title }, children: [text] } : text;
}
