import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { nestingFault } from '../../markdown/nesting.ts';
import { extentFault, htmlTooDeep } from './extent.ts';
import { Losses } from './losses.ts';
import { tidy } from './tidy.ts';
import { tieAddresses } from './tie-addresses.ts';
import type { Addresses } from './tie-addresses.ts';

export type MarkupReading =
  | { readonly ok: true; readonly markdown: string; /** What Markdown could not express, each a sentence. */ readonly losses: readonly string[] }
  | { readonly ok: false; readonly reason: string };

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const writer = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', resourceLink: true }).freeze();

/**
 * HTML from outside as Markdown. What a reader would see stays; what could run, load or style is gone; what Markdown has no sign for
 * is plain text, or a link to where it stands, and is listed.
 */
export function markdownOfHtml(html: string, addresses: Addresses): MarkupReading {
  const fault = extentFault(html);
  if (fault !== undefined) return { ok: false, reason: fault };
  const losses = new Losses();
  const tree: Root = parser.parse(html);
  tidy(tree, losses);
  tieAddresses(tree, addresses, losses);
  const markdown = writer.stringify(writer.runSync(tree)).trim();
  const deep = nestingFault(markdown);
  return deep === undefined ? { ok: true, markdown, losses: losses.sentences() } : { ok: false, reason: htmlTooDeep };
}
