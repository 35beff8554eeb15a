import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit, SKIP } from 'unist-util-visit';
import { oneLine } from './one-line.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** The words of a piece of HTML on one line: of a title or a summary, which may or may not have tags and character references. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  const tree = parser.parse(html);
  visit(tree, 'element', ({ tagName }, index, parent) => {
    if (!/^(?:script|style|template)$/.test(tagName) || index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return oneLine(toString(tree));
}
