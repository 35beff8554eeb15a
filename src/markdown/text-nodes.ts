import type { Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';

const closed = new Set(['link', 'linkReference', 'heading', 'code', 'inlineCode', 'html', 'footnoteReference', 'image', 'imageReference', 'definition']);

/**
 * Replaces text nodes outside links, headings and code, be they Markdown's or HTML's, by what `replace` makes of them, in the
 * order of the text.
 * `replace` answers undefined where nothing changes; the letters it gives back must be the letters it was given.
 */
export function replaceText(root: Root, replace: (text: Text) => PhrasingContent[] | undefined): void {
  const walk = (parent: Parent) => {
    let inHtml = 0;
    for (let index = 0; index < parent.children.length; index += 1) {
      const child: Nodes | undefined = parent.children[index];
      if (child?.type === 'html') inHtml = Math.max(inHtml + htmlStep(child.value), 0);
      if (child === undefined || closed.has(child.type)) continue;
      if (child.type === 'text' && inHtml > 0) continue;
      if (child.type === 'text') {
        const made = replace(child);
        if (made === undefined) continue;
        parent.children.splice(index, 1, ...made);
        index += made.length - 1;
      } else if ('children' in child) {
        walk(child);
      }
    }
  };
  walk(root);
}

/** Whether a tag in a line of text opens (1) or closes (-1) an element in which nothing is replaced. */
export function htmlStep(tag: string): number {
  if (/^<(?:a|code|pre|kbd|samp)[\s>]/i.test(tag)) return 1;
  return /^<\/(?:a|code|pre|kbd|samp)\s*>/i.test(tag) ? -1 : 0;
}

/** The pieces of a text between and at the given matches, which are in order and do not overlap. */
export function cutAt<M extends { readonly index: number; readonly length: number }>(
  value: string,
  matches: readonly M[],
  make: (piece: string, match: M) => PhrasingContent,
): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let at = 0;
  for (const match of matches) {
    if (match.index < at) continue;
    if (match.index > at) pieces.push({ type: 'text', value: value.slice(at, match.index) });
    at = match.index + match.length;
    pieces.push(make(value.slice(match.index, at), match));
  }
  if (at < value.length) pieces.push({ type: 'text', value: value.slice(at) });
  return pieces;
}
