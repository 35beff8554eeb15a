import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { nestingFault } from './nesting.ts';
import { parseText } from './parsing.ts';
import rehypeRawWhereNeeded from './rehype-raw-where-needed.ts';
import { sanitising } from './sanitising.ts';

const processor = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRawWhereNeeded).use(rehypeSanitize, sanitising).freeze();

/** Begins with a word, maybe in quotation marks or after a number: nothing takes that away. */
const plain = /^\s*["'“”„«‘’(¿¡$€£\d.,]*\s?\p{L}/u;

/**
 * Whether a reader would see nothing of a text: no words, no picture, no table. Comments, definitions, scripts and spaces of every
 * kind leave nothing. Only a text that does not begin with a word is parsed for it.
 */
export function isBlank(markdown: string): boolean {
  if (markdown.trim() === '') return true;
  if (plain.test(markdown) || nestingFault(markdown) !== undefined) return false;
  let seen = false;
  visit(processor.runSync(parseText(markdown)), (node) => {
    seen = node.type === 'text' ? /[^\p{Z}\p{C}]/u.test(node.value) : node.type === 'element' && /^(?:img|table)$/.test(node.tagName);
    return seen ? EXIT : undefined;
  });
  return !seen;
}
