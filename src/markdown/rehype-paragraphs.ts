import { hash } from 'node:crypto';
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { quotePattern } from '../model/quote.ts';
import type { QuotedWords } from './context.ts';
import { eachElement, hasClass } from './elements.ts';
import { paragraphsIn } from './paragraphs-in.ts';
import type { Paragraph } from './paragraphs-in.ts';
import { nameAnchor, noteAnchor } from './sanitising.ts';

/**
 * Gives every paragraph an anchor and a link to it, and every entry of a list whose words stand in no paragraph. The anchor is made of
 * the letters and digits, so that it stays when paragraphs around it come and go, and when punctuation is mended; a paragraph with other
 * words has another anchor. Where a paragraph has the words of an entry, the paragraph has the shorter one, as if there were no entry.
 * Tells which paragraph holds which anchor of a name, and which of the quotes that are asked for.
 */
export default function rehypeParagraphs() {
  return (tree: Root, file: VFile): void => {
    const { paragraphLabel: label, quotes = [] } = file.data.context ?? {};
    if (label === undefined) return;
    const wanted = new Map(quotes.map((quote) => [quote, quotePattern(quote)]));
    const quoted = new Map<string, QuotedWords>();
    const paragraphs = new Map<string, number>();
    dropForeignAnchors(tree);
    const all = paragraphsIn(tree);
    const ids = anchorsOf(all);
    for (const [index, { element, own, words }] of all.entries()) {
      const id = ids.get(element) ?? '';
      eachElement(own, (one): undefined => {
        const anchor = one.properties['id'];
        if (typeof anchor === 'string' && hasClass(one, 'name')) paragraphs.set(anchor, index + 1);
      });
      for (const [quote, pattern] of wanted.size > quoted.size ? wanted : []) {
        const found = quoted.has(quote) ? undefined : pattern.exec(words)?.[0];
        if (found !== undefined) quoted.set(quote, { anchor: id, words: found });
      }
      element.properties['id'] = id;
      element.children.splice(own.children.length, 0, linkTo(id, label(index + 1)));
    }
    file.data.paragraphs = paragraphs;
    file.data.quoted = quoted;
  };
}

/** By the letters and digits of each; paragraphs come first. */
function anchorsOf(all: readonly Paragraph[]): ReadonlyMap<Element, string> {
  const taken = new Map<string, number>();
  const inTurn = [...all.filter(({ element }) => element.tagName === 'p'), ...all.filter(({ element }) => element.tagName !== 'p')];
  return new Map(inTurn.map(({ element, letters }) => {
    const sum = hash('sha256', letters).slice(0, 6);
    const before = taken.get(sum) ?? 0;
    taken.set(sum, before + 1);
    return [element, before === 0 ? `p-${sum}` : `p-${sum}-${before + 1}`];
  }));
}

/** HTML in a text may have ids: each anchor of a name stands once, and only at a name, and those of paragraphs are made here alone. */
function dropForeignAnchors(tree: Root): void {
  const seen = new Set<unknown>();
  eachElement(tree, (element) => {
    const { id } = element.properties;
    if (element.tagName === 'p' || (element.tagName === 'li' && !(typeof id === 'string' && noteAnchor.test(id)))) delete element.properties['id'];
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
