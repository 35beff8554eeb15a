import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Losses } from './losses.ts';

/** What runs, or tells a browser something: nothing of it is text. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'base', 'title', 'head']);

/** What shows something that is no text. What can be looked at elsewhere becomes a link. */
const shown = new Map([['iframe', 'a frame'], ['embed', 'an embedded object'], ['object', 'an embedded object'], ['video', 'a video'], ['audio', 'a recording'], ['canvas', 'a drawing'], ['svg', 'a drawing'], ['form', 'a form'], ['input', 'a field of a form'], ['select', 'a field of a form'], ['textarea', 'a field of a form'], ['button', 'a button'], ['applet', 'a program'], ['frame', 'a frame'], ['frameset', 'a frame'], ['marquee', 'moving text']]);

/** Signs that Markdown lacks; their words stay. */
const plain = new Map([['sub', 'a subscript'], ['sup', 'a superscript'], ['u', 'an underlining'], ['mark', 'a marking'], ['ins', 'an insertion'], ['ruby', 'a reading of characters'], ['math', 'a formula']]);

/** Takes out of a tree what is no text, and makes of what Markdown cannot express what it can. */
export function tidy(tree: Root, losses: Losses): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'comment' || node.type === 'doctype') return take(parent.children, index);
    if (node.type !== 'element') return undefined;
    const { tagName, properties } = node;
    if (unseen.has(tagName)) {
      if (tagName === 'script') losses.add('a script was left out');
      return take(parent.children, index);
    }
    if (properties['hidden'] !== undefined && properties['hidden'] !== false) return take(parent.children, index);
    if (/^(?:p|h[1-6])$/.test(tagName) && isEmpty(node)) return take(parent.children, index);
    const what = shown.get(tagName);
    if (what !== undefined) return replace(parent.children, index, instead(node, what, losses));
    const sign = plain.get(tagName);
    if (sign !== undefined) losses.add(`${sign} became plain text`);
    if (tagName === 'math') return replace(parent.children, index, [{ type: 'text', value: toString(node) }]);
    if (tagName === 'menu' || tagName === 'dir') node.tagName = 'ul';
    const captions = tagName === 'table' ? node.children.filter((child) => child.type === 'element' && child.tagName === 'caption') : [];
    if (captions.length > 0) {
      losses.add('the caption of a table became a paragraph');
      return replace(parent.children, index, captionFirst(node, captions));
    }
    if (tagName === 'td' || tagName === 'th') {
      if ([properties['colSpan'], properties['rowSpan']].some((span) => typeof span === 'number' && span > 1)) losses.add('joined cells of a table were parted');
    }
    return undefined;
  });
}

/** Software leaves paragraphs and headings with nothing but a space in them. */
function isEmpty({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && /^[\s\u00a0]*$/u.test(child.value));
}

type Place = number | [typeof SKIP, number];

function take(children: unknown[], index: number): Place {
  children.splice(index, 1);
  return [SKIP, index];
}

/** What comes in is looked at in its turn. */
function replace(children: Root['children'], index: number, others: readonly ElementContent[]): Place {
  children.splice(index, 1, ...others);
  return [SKIP, index];
}

/** A form's or a text's own words stay; what loads something becomes a link to it. */
function instead(element: Element, what: string, losses: Losses): ElementContent[] {
  const address = addressOf(element);
  if (address !== undefined) {
    losses.add(`${what} became a link to ${address}`);
    return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'element', tagName: 'a', properties: { href: address }, children: [{ type: 'text', value: address }] }] }];
  }
  losses.add(`${what} was left out`);
  return element.tagName === 'form' || element.tagName === 'marquee' ? element.children : [];
}

function addressOf({ properties, children }: Element): string | undefined {
  const own = [properties['src'], properties['data']].find((value) => typeof value === 'string' && /^(?:https?:)?\/\//i.test(value));
  if (typeof own === 'string') return own.startsWith('//') ? `https:${own}` : own;
  return children.flatMap((child) => (child.type === 'element' && child.tagName === 'source' ? (addressOf(child) ?? []) : []))[0];
}

/** A caption stands in a paragraph before its table. */
function captionFirst(element: Element, captions: readonly ElementContent[]): ElementContent[] {
  const paragraphs = captions.map((caption): Element => ({ type: 'element', tagName: 'p', properties: {}, children: caption.type === 'element' ? caption.children : [] }));
  return [...paragraphs, { ...element, children: element.children.filter((child) => !captions.includes(child)) }];
}
