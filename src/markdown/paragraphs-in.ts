import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';

/** What can be cited by itself: a paragraph, or an entry of a list whose words stand in none. */
export interface Paragraph {
  readonly element: Element;
  /** The same as far as its own words go: what stands in lists and other blocks within it is not among them. */
  readonly own: Element;
  readonly words: string;
  /** The letters and digits of these; never empty. */
  readonly letters: string;
}

/** What stands in a line of an entry; anything else ends its own words. */
const inline = new Set(['a', 'em', 'strong', 'del', 'ins', 's', 'sub', 'sup', 'small', 'abbr', 'cite', 'q', 'kbd', 'samp', 'var', 'mark', 'time', 'span', 'b', 'i', 'u', 'code', 'br', 'img']);

/** In the order of the text. Elements that may not stand in a text are seen through. */
export function paragraphsIn(tree: Root): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const look = (within: Element | Root, isList: boolean): void => {
    for (const element of within.children) {
      if (element.type !== 'element') continue;
      const own = element.tagName === 'p' ? element : element.tagName === 'li' && isList ? ownWords(element) : undefined;
      const words = own === undefined ? '' : toString(own).normalize('NFC');
      const letters = words.replace(/[^\p{L}\p{N}]+/gu, '');
      if (own !== undefined && letters !== '') found.push({ element, own, words, letters });
      look(element, element.tagName === 'ul' || element.tagName === 'ol');
    }
  };
  look(tree, false);
  return found;
}

/** Undefined for an entry whose words stand in paragraphs, and for that of a footnote. */
function ownWords(entry: Element): Element | undefined {
  if (entry.properties['id'] !== undefined || hasParagraph(entry)) return undefined;
  const end = entry.children.findIndex((node) => node.type === 'element' && !inline.has(node.tagName));
  return { ...entry, children: entry.children.slice(0, end < 0 ? undefined : end) };
}

/** The entries of lists within it are looked at by themselves. */
function hasParagraph({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'p' || (child.tagName !== 'li' && hasParagraph(child))));
}
