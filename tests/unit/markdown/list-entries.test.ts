import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { expect, test } from 'vitest';
import { listItem } from '../../../src/markdown/list-entries.ts';
import { markdownParser } from '../../../src/markdown/parsing.ts';

const theirs = markdownParser().use(remarkRehype).use(rehypeStringify).freeze();
const ours = markdownParser().use(remarkRehype, { handlers: { listItem } }).use(rehypeStringify).freeze();

const line = fc.constantFrom('- a', '- b\n', '-', '- [x] c', '1. d', '3) e', '  - f', '  - g\n', '  h', '\n  i', 'j\n', '- - k', '> - l', '', '<!-- m -->', '[^1]: - n');

test('the entries of lists, tight, loose, empty and in one another, are those that the library makes', () => {
  let loose = 0;
  fc.assert(fc.property(fc.array(line, { maxLength: 10 }).map((lines) => lines.join('\n')), (text) => {
    const html = String(ours.processSync(text));
    loose += Number(html.includes('<li>\n<p>'));
    expect(html).toBe(String(theirs.processSync(text)));
  }), { numRuns: 1000 });
  expect(loose).toBeGreaterThan(100);
});
