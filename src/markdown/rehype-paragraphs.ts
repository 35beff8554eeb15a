import { hash } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { quotePattern } from '../model/quote.ts';
import type { QuotedWords } from './context.ts';
import { eachElement, hasClass } from './elements.ts';
import { nameAnchor } from './sanitising.ts';

/** What ends the words of an entry that stand in it without a paragraph. */
const blocks = new Set(['ul', 'ol', 'dl', 'pre', 'blockquote', 'table', 'figure', 'hr', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Gives every paragraph an anchor and a link to it, and every entry of a list whose words stand in no paragraph. The anchor is made of
 * the letters and digits, so that it stays when paragraphs around it come and go, and when punctuation is mended; a paragraph with other
 * words has another anchor. Tells which paragraph holds which anchor of a name, and which of the quotes that are asked for.
 */
export default function rehypeParagraphs() {
  return (tree: Root, file: VFile): void => {
    const { paragraphLabel: label, quotes = [] } = file.data.context ?? {};
    if (label === undefined) return;
    const wanted = new Map(quotes.map((quote) => [quote, quotePattern(quote)]));
    const quoted = new Map<string, QuotedWords>();
    const taken = new Map<string, number>();
    const paragraphs = new Map<string, number>();
    let number = 0;
    dropForeignAnchors(tree);
    eachElement(tree, (element) => {
      const own = ownWords(element);
      if (own === undefined) return;
      const here = toString(own).normalize('NFC');
      const words = here.replace(/[^\p{L}\p{N}]+/gu, '');
      if (words === '') return;
      number += 1;
      const sum = hash('sha256', words).slice(0, 6);
      const before = taken.get(sum) ?? 0;
      taken.set(sum, before + 1);
      const id = before === 0 ? `p-${sum}` : `p-${sum}-${before + 1}`;
      const noteName = (one: Element): undefined => {
        const anchor = one.properties['id'];
        if (typeof anchor === 'string' && hasClass(one, 'name')) paragraphs.set(anchor, number);
      };
      eachElement(own, noteName);
      if (wanted.size > quoted.size) {
        for (const [quote, pattern] of wanted) {
          const found = quoted.has(quote) ? undefined : pattern.exec(here)?.[0];
          if (found !== undefined) quoted.set(quote, { anchor: id, words: found });
        }
      }
      element.properties['id'] = id;
      element.children.splice(own.children.length, 0, linkTo(id, label(number)));
    });
    file.data.paragraphs = paragraphs;
    file.data.quoted = quoted;
  };
}

/** A paragraph, or an entry as far as its own words go; undefined for what is neither, and for one that has paragraphs or an anchor. */
function ownWords(element: Element): Element | undefined {
  if (element.tagName === 'p') return element;
  if (element.tagName !== 'li' || element.properties['id'] !== undefined) return undefined;
  const isBlock = (node: ElementContent) => node.type === 'element' && blocks.has(node.tagName);
  if (element.children.some((child) => child.type === 'element' && child.tagName === 'p')) return undefined;
  const end = element.children.findIndex(isBlock);
  return { ...element, children: end < 0 ? element.children.slice() : element.children.slice(0, end) };
}

/** HTML in a text may have an id that looks like the anchor of a name: each anchor stands once, and only at a name. */
function dropForeignAnchors(tree: Root): void {
  const seen = new Set<unknown>();
  eachElement(tree, (element) => {
    const { id } = element.properties;
    if (typeof id !== 'string' || !nameAnchor.test(id)) return;
    if (seen.has(id) || !hasClass(element, 'name')) delete element.properties['id'];
    else seen.add(id);
  });
}

/**
 * The link is empty: its sign is drawn by the style sheet, so that a copied text holds the text alone. It ends the paragraph,
 * for where the sign has no margin to stand in.
 */
function linkTo(id: string, label: string): Element {
  return { type: 'element', tagName: 'a', properties: { className: ['para'], href: `#${id}`, ariaLabel: label }, children: [] };
}
