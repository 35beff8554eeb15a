import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownOfText } from '../../../../src/imports/text/plain-text.ts';
import { lostParts } from '../../../../src/markdown/lost-parts.ts';
import { unreadLinks } from '../../../../src/markdown/unread-links.ts';
import { collapsed, shownBlocks } from '../rendered.ts';
import { processorTime } from '../../../helpers/processor-time.ts';

/** What a reader of the plain text sees, found without the code under test. */
function paragraphsShown(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\f', ' ').split('\n');
  const marked = lines.map((line) => (/^[ \t]*$/.test(line) ? '\0' : line)).join('\n');
  return marked.split('\0').map(collapsed).filter((paragraph) => paragraph !== '').map((paragraph) => `p: ${paragraph}`);
}

function rendered(text: string): string[] {
  return shownBlocks(`\n${markdownOfText(text)}\n`);
}

describe('any plain text is shown with the same characters', () => {
  const signs = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~:=&;@/^"\'$%,?1a 	\n'.split(''));
  const pieces = fc.constantFrom(
    '\n', '\n\n', '\r\n', '  \n', '\\\n', '\n    ', '\n\t', '\u00a0', '\u3000', '\ufeff', '\f', '\u2028', '\u0085', 'x', 'word ', 'é', '€', '😀', '字',
    '# ', '###### ', '#tag', '===', '\n===\n', '\n---\n', '---', '- ', '+ ', '* ', '* * *', '_ _ _', '\n___\n', '1. ', '1) ', '12. ', '\n1. ', '\n2. ', '> ', '>x', '```', '\n```\n', '~~~', '\n~~~ x\n', '    code',
    '**', '__', '*a*', '_a_', '**a**', '__init__', 'snake_case', '~a~', '~~a~~', '`a`', '``a`` ', '|', '| a | b |\n| - | - |\n', 'a\n-|-\n', '\n:-:', ':--',
    '[a]', '[a](b)', '![a](b "c")', '[a][b]', '[a]: /b', '\n[a]: /b "c"\n', '[^1]', '\n[^1]: note', '^[note]', '[ ] ', '- [x] ',
    '<b>', '</b>', '<b', '<br/>', '<!-- c -->', '<!-- ', '-->', '<?php ?>', '<!DOCTYPE x>', '<![CDATA[x]]>', '<div>', '\n<div\n', '<script>', '<pre>', '<GM>', '<GMP.N>', '<http://a.b>', '<a@b.c>', '<', '>', 'a < b', '<a href="x">',
    '&amp;', '&lt;', '&#60;', '&#x3c;', '&copy', '&copy;', 'AT&T', '&',
    'http://a.b/c_d_e', 'https://a.b/(c)', 'http://', 'www.a.b', 'www.a_b.c/*d*', 'a@b.c', 'a_b@c_d.e', 'mailto:a@b.c', 'xmpp:a@b.c', 'http://a.b/&amp;c', 'HTTP://A.B/~c~d',
    '\\', '\\*', '\\\\', 'C:\\dir', '{.class}', '$a$', ':::note', '%%', '---\nx: y\n---\n', 'R. v. R.', '"a" \'b\'',
  );
  const text = fc.array(fc.oneof(pieces, signs, fc.string({ unit: 'grapheme', maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 14 })
    .map((parts) => parts.join('').replaceAll('\0', ''));

  test('made of what markup is made of', () => {
    fc.assert(fc.property(text, (given) => { expect(rendered(given)).toEqual(paragraphsShown(given)); }), { numRuns: 1500 });
  }, 120_000);

  test('and no check tells of it as of something that readers do not see', () => {
    const links = fc.constantFrom('[[', ']]', '[[a]]', '![[a.jpg]]', ' [[a]](b)', '[[[a]]]', '[a] (/b/)', '![a] (b.jpg)', '[a](/b c/)', '![a](b c.jpg)', '![a](b.jpg “c”)', '[a](htp://b)', '<P>');
    const given = fc.array(fc.oneof(links, pieces, signs), { maxLength: 10 }).map((parts) => markdownOfText(parts.join('')));
    fc.assert(fc.property(given, (markdown) => { expect([...unreadLinks(markdown), ...lostParts(markdown).filter(({ is }) => !is.endsWith('joined'))]).toEqual([]); }), { numRuns: 1500 });
  }, 120_000);

  test('made of signs alone', () => {
    const given = fc.array(signs, { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(fc.property(given, (signs) => { expect(rendered(signs)).toEqual(paragraphsShown(signs)); }), { numRuns: 1500 });
  }, 120_000);
});

describe('what needs no backslash gets none', () => {
  test.each([
    ['a company and its ticker', 'Midland Bank Plc <MDBL.L> said'],
    ['a lone asterisk', 'The price* rose'],
    ['a multiplication', 'It is 5 * 6 * 7'],
    ['underscores inside a word', 'the file snake_case_name is'],
    ['brackets', 'He [the minister] said [sic] so'],
    ['comparisons', 'if a < b and c > d'],
    ['a hash without a space', '#1 in the list'],
    ['a number that begins a line further down', 'It was in\n1987. After that'],
    ['a hyphen inside a line', 'Paris - The minister - said'],
    ['an ampersand', 'AT&T and Q&A; no'],
    ['a path', 'C:\\dir\\file'],
    ['a web address', 'see http://example.org/a_b?c=d&e=f for'],
    ['a mail address', 'write to some_one@example.org'],
    ['signs of money and percent', '+3.5 pct, -2 dlrs, =4, $5, 100%, ~6'],
    ['quotation marks', '"It\'s," he said'],
    ['a bar', 'either | or'],
  ])('%s', (_what, text) => {
    expect(markdownOfText(text)).toBe(text);
  });
});

test.each([
  ['a tag', 'Digital <DEC> said', 'Digital \\<DEC> said'],
  ['a list', '- Shelf offering', '\\- Shelf offering'],
  ['a numbered list', '2) prices', '2\\) prices'],
  ['emphasis', 'a *very* good', 'a \\*very\\* good'],
  ['a link', '[a](b)', '[a]\\(b)'],
  ['an address with signs in it', 'http://a.b/*c*', 'http\\://a.b/\\*c\\*'],
])('%s is escaped where it has to be', (_what, text, markdown) => {
  expect(markdownOfText(text)).toBe(markdown);
});

test('thousands of brackets without an end are shown too', () => {
  const text = `${'['.repeat(3000)}a](b)`;
  expect(rendered(text)).toEqual(paragraphsShown(text));
});

test('line breaks inside a paragraph stay, blank lines of any number part paragraphs, and space at the ends of lines goes', () => {
  expect(markdownOfText('  One \r\n\ttwo\t\r\n \r\n\r\n\r\nthree  ')).toBe('One\ntwo\n\nthree');
});

test.each([['spaces', ' '], ['backticks', '`'], ['less-than signs', '<'], ['less-than signs and colons', '<:'], ['asterisks', '*a '], ['brackets', '['], ['hyphens and spaces', '- '], ['at signs', 'a@']])(
  'a long run of %s takes no time to speak of',
  (_what, sign) => {
    expect(processorTime(() => { markdownOfText(`x${sign.repeat(300_000)}y`); })).toBeLessThan(5);
  },
);
