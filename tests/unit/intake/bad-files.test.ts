import { describe, expect, test } from 'vitest';
import { article, openArchive, record, told } from '../../helpers/archive.ts';
import { file, lines, messageOf, toldOf } from '../../helpers/one-article.ts';
import { dot } from '../../helpers/small-site.ts';

describe('frontmatter', () => {
  test.each([
    ['that is not there', 'A text.\n', 'frontmatter-missing 1:1'],
    ['of an empty file', '', 'frontmatter-missing 1:1'],
    ['behind an empty line', `\n${article()}`, 'frontmatter-missing 1:1'],
    ['between rows of four', '----\ntitle: A\n----\n', 'frontmatter-missing 1:1'],
    ['in TOML', '+++\ntitle = "A"\n+++\n', 'frontmatter-missing 1:1'],
    ['that is a lone row', '---', 'frontmatter-unclosed 1:1'],
    ['without an end', '---\ntitle: A\n\nA text.\n', 'frontmatter-unclosed 1:1'],
    ['whose end is indented', '---\ntitle: A\n ---\nA text.\n', 'frontmatter-unclosed 1:1'],
    ['in JavaScript', '---js\n{ title: (globalThis.ran = true) }\n---\nA text.\n', 'frontmatter-executable 1:4'],
    ['in JavaScript, after a space', '--- js\n{ title: (globalThis.ran = true) }\n---\nA text.\n', 'frontmatter-executable 1:5'],
    ['in JavaScript, by its long name', '---javascript\n{ title: (globalThis.ran = true) }\n---\nA text.\n', 'frontmatter-executable 1:4'],
    ['in CoffeeScript', '--- coffee\ntitle: 1\n---\nA text.\n', 'frontmatter-executable 1:5'],
    ['in JSON', '---json\n{ "title": "A" }\n---\nA text.\n', 'frontmatter-executable 1:4'],
    ['without fields', '---\n---\nA text.\n', 'yaml-not-fields 2:1'],
    ['with a comment alone', '---\n# title: A\n---\nA text.\n', 'yaml-not-fields 2:1'],
    ['that is a list', '---\n- title\n---\nA text.\n', 'yaml-not-fields 2:1'],
    ['that is running text', '---\nA text.\n---\n', 'yaml-not-fields 2:1'],
    ['with a colon too many', '---\ntitle: News: an example\ndate: 2001\nsource: gazette\n---\nA text.\n', 'yaml-invalid 2:8'],
    ['with a quotation mark too few', '---\ntitle: "A title\ndate: 2001\n---\nA text.\n', 'yaml-invalid 2:8'],
    ['with a tab before a field', lines('\tbyline: A'), 'yaml-invalid 5:1'],
    ['with a tab before an item', lines('people:', '\t- A'), 'yaml-invalid 6:1'],
    ['with a field twice', lines('summary: One', 'title: Another'), 'yaml-invalid 6:1'],
    ['with a row that goes on', lines('--- more'), 'yaml-invalid 5:1'],
    ['with a second document', lines('...', 'byline: A'), 'yaml-invalid 6:1'],
    ['with a type of JavaScript', lines('summary: !!js/function "function () {}"'), 'yaml-invalid 5:10'],
    ['with an alias', lines('byline: &a [x, x]', 'people: *a'), 'yaml-alias 5:12'],
    ['with an alias of nothing', lines('byline: see *this', 'summary: *foo'), 'yaml-alias 6:10'],
    ['with an anchor, which would lose its word', lines('summary: &c the rest'), 'yaml-alias 5:13'],
  ])('%s is told', (_, text, expected) => {
    expect(toldOf(text)).toEqual([expected]);
    expect(Reflect.has(globalThis, 'ran')).toBe(false);
  });

  test('with an alias bomb of 300 bytes is refused before it grows', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array<string>(9).fill(`*${'abcdefgh'.charAt(index)}`).join(',')}]`)].join('\n');
    expect(toldOf(`---\ntitle: A\n${bomb}\n---\nA text.\n`)).toEqual(['yaml-alias 3:7']);
  });

  test.each([3, 300, 3000, 30_000])('with %i brackets one in the other is read or told, and never breaks', (depth) => {
    expect(toldOf(lines(`summary: ${'['.repeat(depth)}x${']'.repeat(depth)}`)).length).toBeGreaterThan(0);
  });

  test('with thousands of unknown fields is told field by field and in time', () => {
    const found = toldOf(lines(...Array.from({ length: 3000 }, (_, index) => `unknown${index}: x`)));
    expect(found).toHaveLength(3000);
    expect(found.at(-1)).toBe('field-unknown 3004:1');
  });
});

describe('bytes', () => {
  const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

  test.each([
    ['in Latin-1', bytes('---\ntitle: Caf', [0xe9], '\n---\n'), '2:11'],
    ['in UTF-16', Buffer.from('\ufeff---\n', 'utf16le'), '1:1'],
    ['that end inside a letter', bytes('---\nя', [0xd1]), '2:2'],
    ['with a letter cut short', bytes('ab\r\ncd', [0xe2, 0x82], 'x\n'), '2:3'],
    ['with a letter in two code units before', bytes('\u{1f600}', [0xff]), '1:3'],
    ['with a sign for a lost letter before, which is a letter too', bytes('a\ufffd\n\ufffdb', [0xff]), '2:3'],
    ['after old Mac line ends', bytes('a\rb\rc', [0xff]), '3:2'],
    ['after a byte order mark', bytes('\ufeffa', [0xff]), '1:2'],
  ])('that are not UTF-8 are told with line and column: %s', (_, content, place) => {
    expect(toldOf(content)).toEqual([`file-not-utf8 ${place}`]);
  });

  test('that are not UTF-8 are told by their number in the file', () => {
    expect(messageOf(openArchive({ [file]: bytes('\ufeff', 'я', [0xe2, 0x82], 'x') }), 'file-not-utf8')).toContain('number 6 on');
  });

  test.each([
    ['file-not-utf8', bytes('PK', [3, 4, 0xff]), 'Save it as plain text (.txt) or web page (.html) in your word processor'],
    ['file-not-utf8', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'Save it as plain text (.txt) or web page (.html) in your word processor'],
    ['file-not-utf8', bytes('%PDF-1.4\n%', [0xe2, 0xe3]), 'Save its text as plain text (.txt)'],
    ['frontmatter-missing', bytes('{\\rtf1\\ansi A text.}'), 'Save it as plain text (.txt) or web page (.html) in your word processor'],
    ['frontmatter-missing', bytes('\ufeff<!DOCTYPE html>\n<p>A text.'), 'It is a web page: give its name the ending ".html"'],
  ])('of another program are told with what to do with such a file: %s', (code, content, fix) => {
    expect(messageOf(openArchive({ [file]: content }), code)).toContain(` ${fix}`);
    expect(messageOf(openArchive({ [file]: content }), code)).toContain('import');
  });

  test.each([
    ['CRLF', article().replaceAll('\n', '\r\n')],
    ['old Mac line ends', article().replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${article()}`],
    ['a byte order mark and CRLF', `\ufeff${article().replaceAll('\n', '\r\n')}`],
    ['spaces behind the rows', article().replaceAll('---\n', '---  \n')],
    ['no line end at the end', article().trimEnd()],
  ])('with %s are fine', (_, text) => {
    const edition = openArchive({ [file]: text });
    expect(told(edition.problems.all())).toEqual([]);
    expect(edition.site.archive.article('a')?.body.trim()).toBe('A text.');
  });

  test('in great number are no record', () => {
    expect(toldOf(Buffer.alloc(10 * 1024 * 1024, 'a'))).toEqual(['file-too-big']);
  });
});

describe('a character that no page can hold', () => {
  test.each([
    ['in the title', '---\ntitle: A\u0007B\ndate: 2001\nsource: gazette\n---\nA text.\n', '2:9'],
    ['in the text', article({}, 'One.\n\nTwo\u0000 and \u0000.'), '9:4'],
    ['that is deleted', article({}, '\u007f'), '7:1'],
    ['of the second set of controls', article({}, 'я😀\u0085'), '7:4'],
    ['that parts pages', article({}, 'One.\u000c'), '7:5'],
    ['that is none', article({}, 'a\ufffe\uffff'), '7:2'],
    ['that is none, among the rare', article({}, 'a\u{1fffe}'), '7:2'],
  ])('is told where it stands: %s', (_, text, place) => {
    expect(toldOf(text)).toEqual([`text-unprintable ${place}`]);
  });

  test('is named, and those behind it are counted', () => {
    expect(messageOf(openArchive({ [file]: article({}, '\u0007') }), 'text-unprintable')).toMatch(/^Here stands the character U\+0007, which cannot be seen and which no page can hold\. Take/);
    expect(messageOf(openArchive({ [file]: article({}, '\u{2ffff}\u0001\u0002') }), 'text-unprintable')).toMatch(/^Here stands the character U\+2FFFF, .* There are 2 more of its kind below\./);
  });

  test('is told in a field that spells it out', () => {
    expect(toldOf(lines('summary: "One\\u0007"', 'byline: ["A\\x00"]', 'url: "https://other.example/\\x07"'))).toEqual(['field-invalid 5:10', 'field-invalid 6:10', 'field-invalid 7:6']);
    expect(told(openArchive({ 'archive.yaml': 'title: "A\u0007"\n', [file]: article() }).problems.all())).toEqual(['field-invalid 1:8']);
  });

  test('is none that only takes room: a tab, a space of no width, a mark of direction', () => {
    expect(toldOf(article({}, 'A\ttext\u00a0\u200b\u200e\u00ad\ufeff.'))).toEqual([]);
  });

  test('in a record leaves its names known', () => {
    const edition = openArchive({ [file]: article({ people: 'Ada Example' }), 'people/ada.md': record({ name: 'Ada Example' }, 'A life.\u0007') });
    expect(told(edition.problems.all())).toEqual(['text-unprintable 5:8']);
  });
});

describe('a text', () => {
  test.each([['nothing', ''], ['white space', ' \n\t\n\u00a0\n']])('of %s is told at its first line', (_, body) => {
    expect(toldOf(`---\ntitle: A\ndate: 2001\nsource: gazette\n---\n${body}`)).toEqual(['body-empty 6:1']);
  });

  test.each(['<!-- only a comment -->', '<!-- a comment\n\nof two -->\n', '<style>p { color: red }</style>', '&nbsp;', '\u200b', '***', '> \n> ', '<p></p>', '**&nbsp;**'])('that shows nothing to a reader is told: %s', (body) => {
    expect(toldOf(article({}, body))).toEqual(['body-empty 6:1']);
  });

  test.each([['[d]: /people/ada/', ['body-empty 6:1', 'line-unseen 7:1']], ['[^1]: A note that nothing refers to.', ['body-empty 6:1', 'footnote-unseen 7:1']], ['    code', ['text-as-code 7:1']], ['<script>alert("words")</script>', ['body-empty 6:1', 'html-unseen 7:1']]])('that readers do not see as it was meant is told with the reason: %s', (body, expected) => {
    expect(toldOf(article({}, body))).toEqual(expected);
  });

  test.each(['A', '"No," he said.', '1987 was a year.', '<!-- x --> A word.', '<p>A word.</p>', '`x`', '```\ncode\n```', '| a |\n|---|', '# 7', '&amp;', '¿?', '<!-- x -->\n\nA word.', '…', '<custom>word</custom>', '[x](https://other.example/)'])('that shows something is fine: %s', (body) => {
    expect(toldOf(article({}, body))).toEqual([]);
  });

  test('that is a picture alone is fine', () => {
    expect(told(openArchive({ [file]: article({}, '![A dot](dot.png)'), 'articles/dot.png': dot }).problems.all())).toEqual([]);
  });

  test('may be empty in a draft', () => {
    expect(toldOf('---\ntitle: A\ndate: 2001\nsource: gazette\ndraft: true\n---\n')).toEqual([]);
  });

  test('may hold a row of dashes', () => {
    expect(openArchive({ [file]: article({}, 'One.\n\n---\n\nTwo.') }).site.archive.article('a')?.body).toContain('\n---\n\nTwo.');
  });

  test('that nests too deep to be read is told at the sign that is one too many', () => {
    expect(toldOf(article({}, `One.\n\n${'>'.repeat(5000)} deep`))).toEqual(['text-too-deep 9:101']);
  });
});
