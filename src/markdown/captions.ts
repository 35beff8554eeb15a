import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Elements in which a figure may stand beside other things. */
const holders = new Set(['blockquote', 'dd', 'li', 'td', 'th']);

/**
 * Makes a figure of every picture with a title, with that as its caption, among the children of a root or an element that may hold
 * one. A paragraph of nothing but pictures becomes a figure itself; of several it holds one each. Where a paragraph has words as well
 * there can be no figure, and the title stays.
 */
export function captionPictures(parent: Element | Root): void {
  if (parent.type === 'element' && parent.tagName === 'p') captionParagraph(parent);
  else if (parent.type === 'root' || holders.has(parent.tagName)) {
    for (const [index, child] of parent.children.entries()) parent.children[index] = figureOf(child) ?? child;
  }
}

function captionParagraph(paragraph: Element): void {
  const shown = paragraph.children.filter((child) => (child.type === 'text' ? child.value.trim() !== '' : child.type !== 'element' || child.tagName !== 'br'));
  const [first, ...others] = shown;
  if (first === undefined || !shown.every(pictureIn) || !shown.some(captionOf)) return;
  paragraph.tagName = 'figure';
  paragraph.children = others.length === 0 ? figureOf(first)?.children ?? [] : shown.map((child) => figureOf(child) ?? child);
}

function figureOf(child: ElementContent | RootContent): Element | undefined {
  const picture = pictureIn(child);
  const caption = captionOf(child);
  if (child.type !== 'element' || picture === undefined || caption === undefined) return undefined;
  delete picture.properties['title'];
  return figure(child, figcaption(caption));
}

/** The picture that a node is, or that a link is made of. */
function pictureIn(node: ElementContent | RootContent): Element | undefined {
  if (node.type !== 'element') return undefined;
  if (node.tagName === 'img') return node;
  const [only, ...others] = node.children;
  return node.tagName === 'a' && only !== undefined && others.length === 0 ? pictureIn(only) : undefined;
}

function captionOf(node: ElementContent | RootContent): string | undefined {
  const title = pictureIn(node)?.properties['title'];
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}

function figure(...children: ElementContent[]): Element {
  return { type: 'element', tagName: 'figure', properties: {}, children };
}

function figcaption(words: string): Element {
  return { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: words }] };
}
