import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { plainParagraphs } from '../../../src/markdown/plain-paragraphs.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Its data alone. */
function reading(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree));
}

const sign = fc.constantFrom(
  'a', 'B', 'é', 'Каллас', ' ', ' ', '\n', '\n\n', '\n\n\n', '.', ',', '1', '12.', '1)', '-', '- ', '+ ', '=', '#', '# ', '>', '<', '</p>', '<XX.N>', '&', '&amp;', '&#65;', '\\', '\\<', '\\#', '\\_',
  '*', '**', '_', '`', '~', '~~', '[', ']', '(', '[^1]', '[a]: b', '|', '|-|', ':', ':-:', '---', '===', '!', '"', '’', '\t', '    ', '\u00a0', '\u000b', '\u000c', '\u2028', 'www.a.org', 'http://a.org', 'a@b.org', 'https\\://a.org', 'mailto:a', '@', 'xmpp:a@b.c',
);

describe('the tree of plain paragraphs', () => {
  test('is, wherever there is one, what the Markdown parser makes of the text', () => {
    let plain = 0;
    fc.assert(fc.property(fc.array(sign, { maxLength: 14 }).map((parts) => parts.join('')), (text) => {
      const tree = plainParagraphs(text);
      if (tree === undefined) return;
      plain += 1;
      expect(reading(tree)).toEqual(reading(parser.parse(text)));
    }), { numRuns: 6000 });
    expect(plain).toBeGreaterThan(300);
  });

  test('is made for running text with the signs that newspapers use', () => {
    const text = 'Kallas said: “No.” It cost $5-7 (about 4%) & more; 3 < 4!\nA second line - with a dash | and a bar.\n\n\n“It\'s #1,” said \\<XX.N\\> of A/B.\n';
    expect(reading(plainParagraphs(text))).toEqual(reading(parser.parse(text)));
  });

  test.each(['# Heading', 'a *b*', '[a](b)', '- item', '1. item', '    code', 'a\n===', '> said', 'see www.a.org', 'a  \nb', 'line\\\nbreak', '<b>a</b>', '&amp;', 'a | b\n- | -'])('is not made for %j', (text) => {
    expect(plainParagraphs(text)).toBeUndefined();
  });
});
