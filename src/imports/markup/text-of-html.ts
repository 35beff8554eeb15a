import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit, SKIP } from 'unist-util-visit';
import { isLasting, needsNoEnd } from '../../markdown/open-tags.ts';
import { oneLine } from './one-line.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** The words of a piece of HTML on one line: of a title or a summary, which may or may not have tags and character references. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  const tree = parser.parse(withSigns(html));
  visit(tree, 'element', ({ tagName }, index, parent) => {
    if (!/^(?:script|style|template|br)$/.test(tagName) || index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1, ...(tagName === 'br' ? [{ type: 'text' as const, value: ' ' }] : []));
    return [SKIP, index];
  });
  return oneLine(toString(tree));
}

/**
 * What has the form of a tag and no end is mostly none in a title, as the `<IBM>` or `<EXW.N>` of an agency, but for an element that
 * needs none or stays open, in small letters, and a line break.
 */
function withSigns(html: string): string {
  const ended = new Set([...html.matchAll(/<\/([a-z][a-z0-9.:-]*)/gi)].map(([, name = '']) => name.toLowerCase()));
  return html.replace(/<(?=([a-z][a-z0-9.:-]*)>)/gi, (sign, name: string) => (ended.has(name.toLowerCase()) || needsNoEnd(name) || isLasting(name) || /^w?br$/i.test(name) ? sign : '&lt;'));
}
