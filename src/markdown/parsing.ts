import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { nestingFault } from './nesting.ts';
import { plainParagraphs } from './plain-paragraphs.ts';

/** The one reading of Markdown: CommonMark and GFM. */
export const markdownParser = unified().use(remarkParse).use(remarkGfm).use(plainFirst).freeze();

function plainFirst(this: Processor): void {
  const { parser } = this;
  if (parser === undefined) throw new Error('plainFirst stands behind a parser');
  this.parser = (document, file) => plainParagraphs(document) ?? parser(document, file);
}

/** A text as the renderer reads it, before anything is made of it; empty where it nests too deep to be read. */
export function parseText(markdown: string): Root {
  return nestingFault(markdown) === undefined ? markdownParser.parse(markdown) : { type: 'root', children: [] };
}
