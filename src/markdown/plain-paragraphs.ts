import type { Paragraph, Root } from 'mdast';

/** Anything that may be markup within a line once escapes are out of the way; signs that cannot are left alone. */
const marked = /[`*_~[\]\t\r\0]|<[A-Za-z/!?]|&[#A-Za-z]|:\/\/|www\.|@|\\$/im;

/** A line that may begin something other than a paragraph, or has space at its ends. */
const begun = /^(?:[ >#=+\-:|]|\d{1,9}[.)])| $/m;

const escaped = /\\([!-/:-@[-`{-~])/g;

/**
 * The tree of a text that is nothing but paragraphs, as the Markdown parser makes it, or undefined where the text may hold markup.
 * Most articles of an archive are such texts, and the parser takes a third of a build to find that out.
 */
export function plainParagraphs(markdown: string): Root | undefined {
  if (begun.test(markdown)) return undefined;
  const bare = markdown.replace(escaped, '\u0001');
  if (marked.test(bare) || /:\/\/|www\.|@/i.test(markdown.replace(escaped, '$1'))) return undefined;
  const children: Paragraph[] = [];
  let line = 1;
  let offset = 0;
  for (const block of markdown.split(/(\n{2,})/)) {
    const breaks = block.split('\n').length - 1;
    const text = block.replace(/^\n+|\n+$/g, '');
    if (text !== '') {
      const before = block.indexOf(text);
      const lines = text.split('\n');
      const position = {
        start: { line: line + before, column: 1, offset: offset + before },
        end: { line: line + before + lines.length - 1, column: (lines.at(-1) ?? '').length + 1, offset: offset + before + text.length },
      };
      children.push({ type: 'paragraph', children: [{ type: 'text', value: text.replace(escaped, '$1'), position }], position });
    }
    line += breaks;
    offset += block.length;
  }
  const lines = markdown.split('\n');
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: markdown.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}
