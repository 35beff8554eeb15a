import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nestingFault } from '../../../src/markdown/nesting.ts';
import { form, namesOf, parsed, seen } from '../../helpers/rendering.ts';
import { processorTime } from '../../helpers/processor-time.ts';

describe('Markdown', () => {
  test('has what may be wider than a phone reached by a keyboard, in the order of the page', () => {
    const $ = parsed('| a |\n| - |\n| b |\n\n    code\n\n<table tabindex="5"><tr><td>c</td></tr></table>\n');
    expect($('table, pre').map((_, { attribs }) => attribs['tabindex']).get()).toEqual(['0', '0', '0']);
    expect($('[tabindex]')).toHaveLength(3);
  });

  test('of GitHub’s kind is read: tables, strikethrough, bare addresses, lists of tasks', () => {
    const $ = parsed('| Left | Right |\n| :-- | --: |\n| 1 | ~~2~~ |\n\nSee www.example.org or https://example.org/a_b_c, write to a@example.org.\n\n- [x] done\n- [ ] to do\n');
    expect($('table > thead th').map((_, cell) => $(cell).text()).get()).toEqual(['Left', 'Right']);
    expect($('td.right > del').text()).toBe('2');
    expect($('p a:not(.para)').map((_, link) => $(link).attr('href')).get()).toEqual(['http://www.example.org', 'https://example.org/a_b_c', 'mailto:a@example.org']);
    expect($('li').map((_, task) => $(task).text()).get()).toEqual(['☑ done', '☐ to do']);
  });

  test('has the entries of a list under the numbers that were typed, unless all are the same', () => {
    const values = (markdown: string) => parsed(markdown)('li').map((_, { attribs }) => attribs['value'] ?? '+').get();
    expect(values('1914. War.\n\n1917. Revolution.\n\n1918. Armistice.\n\n1918. Peace.\n')).toEqual(['+', '1917', '+', '1918']);
    expect(values('> 3) Three\n> 7) Seven\n>    1. One\n>    1. Two\n')).toEqual(['+', '7', '+', '+']);
    expect(values('1. One\n1. Two\n\n- x\n- y\n\n5. Five\n6. Six\n')).toEqual(['+', '+', '+', '+', '+', '+']);
    expect(values('1. [x] One\n5. [ ] Five\n')).toEqual(['+', '5']);
  });

  test('has a list say how much room its numbers need, which would be cut off on a phone', () => {
    const rooms = (markdown: string) => parsed(markdown)('ol').map((_, { attribs }) => attribs['class'] ?? 'usual').get();
    expect(rooms('1914. War.\n1917. Revolution.\n')).toEqual(['wide']);
    expect(rooms('1. One\n2. Two\n')).toEqual(['usual']);
    expect(rooms('99. Ninety-nine\n99. A hundred\n')).toEqual(['wide']);
    expect(rooms('1. One\n20250328. A day\n')).toEqual(['within']);
    expect(rooms('<ol class="wide article">\n<li>x</li>\n</ol>\n')).toEqual(['wide']);
  });

  test('has words for the marks of tasks, for whoever does not see them', () => {
    expect(parsed('- [x] done\n- [ ] to do\n')('li > [role=img]').map((_, { attribs }) => attribs['aria-label']).get()).toEqual(['Done', 'To do']);
  });

  test('has headings below that of the page, in order, and a heading of HTML is one too', () => {
    expect(parsed('# One\n\n## Two\n\n###### Six\n')('h2, h3, h6').map((_, heading) => heading.tagName).get()).toEqual(['h2', 'h3', 'h6']);
    expect(parsed('## Two\n\n### Three\n')('h2, h3')).toHaveLength(2);
    expect(parsed('<h1>One</h1>\n\n## Two\n')('h1, h2, h3').map((_, heading) => heading.tagName).get()).toEqual(['h2', 'h3']);
    expect(parsed('# One[^1]\n\n[^1]: A note.\n')('h2#footnote-label')).toHaveLength(1);
  });

  test('that is typed wrong is shown as it is typed', () => {
    expect(seen(parsed('An *asterisk, a _line, a [bracket, a `tick and 2 < 3 > 1 & so on'))).toBe('An *asterisk, a _line, a [bracket, a `tick and 2 < 3 > 1 & so on');
  });
});

describe('the words of the interface', () => {
  const text = '- [x] раз[^1]\n\nсм. see NG dated 04.03.25.\n\n[^1]: Сноска.\n';
  const own = 'a.para, a.lacks, [role=img], #footnote-label, [data-footnote-backref]';

  test('are told apart in a text of another language, and the words of the text are not', () => {
    const $ = parsed(text, { language: 'ru' });
    expect($(own)).toHaveLength(7);
    expect($(own).not('[lang=en]')).toHaveLength(0);
    expect($('a.lacks').html()).toBe('<span lang="ru">see NG dated 04.03.25</span>');
    expect($('[lang]').not(own).not('a.lacks > span')).toHaveLength(0);
  });

  test('say nothing of their language in a text of the page’s', () => {
    for (const language of ['en', 'en-GB']) expect(parsed(text, { language })('[lang]')).toHaveLength(0);
  });
});

describe('a footnote', () => {
  const labels = ['1', 'note', 'Note-2', 'примечание', 'a.b', "d'accord", 'a/b', 'a+b', '*', '†', 'a!', 'x(1)', 'ä', '%', 'a:b', '"', '😀', 'a~b'];

  test.each(labels.flatMap((label) => [[label, ''], [label, ' <b>HTML</b>']]))('leads to its text and back: [^%s]%s', (label, html) => {
    const $ = parsed(`One[^${label}] and two[^${label}].${html}\n\n[^${label}]: The note.\n`);
    const refs = $('sup > a[data-footnote-ref]');
    expect(refs).toHaveLength(2);
    const note = $('li[id]').filter((_, item) => $(item).text().includes('The note.'));
    expect(refs.map((_, ref) => $(ref).attr('href')).get()).toEqual([`#${note.attr('id') ?? ''}`, `#${note.attr('id') ?? ''}`]);
    expect(note.find('a[data-footnote-backref]').map((_, back) => $(back).attr('href')).get()).toEqual(refs.map((_, ref) => `#${$(ref).attr('id') ?? ''}`).get());
    expect(new Set($('[id]').map((_, element) => $(element).attr('id')).get()).size).toBe($('[id]').length);
    expect($('section[data-footnotes] > h2#footnote-label').text()).toBe('Footnotes');
  });

  test('without a text stays as it is typed', () => {
    expect(seen(parsed('One[^1].'))).toBe('One[^1].');
  });

  test.each(['One <iframe>[^1]</iframe>.', 'One <script>[^1]</script>.', 'One <select>[^1]</select>.', '<object>\n\nOne[^1].\n\n</object>'])('whose mark no reader sees has no way back to it: %s', (text) => {
    const $ = parsed(`${text}\n\n[^1]: The note.\n`);
    expect(seen($)).toContain('The note.');
    expect($('a[href^="#fn"]')).toHaveLength(0);
  });
});

describe('quotation marks', () => {
  const printed = '"Not \'now\'," he said -- it\'s the \'87 plan... "Yes" --- no';

  test('are as printed unless the archive asks for curled ones', () => {
    expect(seen(parsed(printed))).toBe(printed);
  });

  test('are curled where the archive asks for it, and dashes and dots are not touched', () => {
    const shown = seen(parsed(printed, { smartQuotes: true }));
    expect(shown).toContain('“Not ‘now’,” he said -- it’s the');
    expect(shown.endsWith('plan... “Yes” --- no')).toBe(true);
  });

  test('are curled across links and emphasis, and not in code', () => {
    const $ = parsed('"[Kallas](/x/)" and *"so"*, `"code"`', { smartQuotes: true });
    expect(seen($)).toBe('“Kallas” and “so”, "code"');
  });

  test('are curled in headings, cells and lists, and one that is not closed leaves the next block alone', () => {
    const $ = parsed('# "One\n\n"Two" it\'s\n\n- "Three"\n\n| "Four" |\n|-|\n| \'five\' |', { smartQuotes: true });
    expect(seen($)).toBe('“One “Two” it’s “Three” “Four” ‘five’');
  });

  test('change no other sign, whatever the text', () => {
    const piece = fc.constantFrom('"', "'", 'word', 's', ' ', '.', ',', '\n\n', '# ', '*', '`', '[a](/x/)', '- ', '80s', '|', '|-|\n', '—', '\n', '🎈', 'e\u0301', '<b>', '[^1]', '\n\n[^1]: ', '\u2028');
    const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')), (markdown) => {
      expect(straight(seen(parsed(markdown, { smartQuotes: true })))).toBe(seen(parsed(markdown)));
    }), { numRuns: 300 });
  });

  test('stay as typed in a paragraph of ten pages, which would take too long', () => {
    expect(seen(parsed(`${"it's a-b. ".repeat(4000)}\n\n"So."`, { smartQuotes: true }))).toMatch(/^it's a-b\.[^’]*“So\.”$/);
  });

  test('that are curled hide no name and no citation', () => {
    const $ = parsed('O\'Brien said "yes", see NG dated 03.03.25.', { smartQuotes: true, names: namesOf(form("O'Brien", 'obrien')) });
    expect($('a.name').text()).toBe('O’Brien');
    expect($('a.cites')).toHaveLength(1);
  });
});

describe('the words of a text', () => {
  const word = fc.oneof(fc.constantFrom('Kallas', 'Kaya', 'see', 'NG', 'dated', '03.03.25', 'ГАЗЕТА', '“quoted”', "it's", '50%', 'and/or', '(so)', '–', 'naïve', '中文', 'a,', 'b.'), fc.string({ unit: fc.constantFrom(...Array.from('abcdefgxyzйкʻéß0123456789,.;?%/()="\'–—«»')) , minLength: 1, maxLength: 8 }));
  const plain = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 4 })
    .filter((paragraphs) => paragraphs.every((text) => !/^(?:\d{1,9}[.)]|=+$)/.test(text) && !/www\.|:\/\//.test(text)));

  test('are those that were printed, when the text has no markup, whatever is linked in it', () => {
    fc.assert(fc.property(plain, (paragraphs) => {
      const $ = parsed(paragraphs.join('\n\n'), { names: namesOf(form('Kaya Kallas', 'kaja'), form('Kallas', 'kaja'), form('ГАЗЕТА', 'gazeta'), form('a'), form("it's", 'it')) });
      expect($('p').map((_, paragraph) => $(paragraph).text()).get()).toEqual(paragraphs);
    }), { numRuns: 500 });
  });
});

describe('a text that nests without end', () => {
  const shapes: [string, (depth: number) => string][] = [
    ['quotations', (depth) => `${'>'.repeat(depth)} a`], ['lists', (depth) => `${'- '.repeat(depth)}a`], ['numbered lists', (depth) => `${'1. '.repeat(depth)}a`], ['quotations and lists', (depth) => `${'> - '.repeat(depth)}a`],
    ['brackets', (depth) => `${'['.repeat(depth)}a${']'.repeat(depth)}`], ['links', (depth) => `${'['.repeat(depth)}a${'](b)'.repeat(depth)}`], ['pictures', (depth) => `${'!['.repeat(depth)}a${'](b)'.repeat(depth)}`],
    ['emphasis', (depth) => `${'*a _b '.repeat(depth)}${'x_ y* '.repeat(depth)}`], ['asterisks', (depth) => `${'*'.repeat(depth)}a${'*'.repeat(depth)}`], ['HTML', (depth) => `${'<b><i>'.repeat(depth)}a`], ['HTML on many lines', (depth) => '<div>\n'.repeat(depth)],
    ['elements that are none', (depth) => '<XX>'.repeat(depth)], ['elements that are none, a line each', (depth) => '<xx-n>\n\n'.repeat(depth)], ['elements that are none, around one', (depth) => `<xx><xx><button>a\n\n`.repeat(depth)],
    ['elements that are none, behind a comment', (depth) => `<!-- --> <xx><xx> a\n\n`.repeat(depth)],
  ];

  test.each(shapes)('of %s is shown as it is typed, at once', (_, shape) => {
    const text = shape(20_000);
    expect(nestingFault(text)).toBeDefined();
    // Parsed, the tamest of these takes minutes or runs out of stack.
    expect(processorTime(() => { expect(parsed(text)('pre').text()).toBe(text); })).toBeLessThan(2);
  });

  test.each(shapes)('of %s is parsed as long as it is no deeper than a text can be', (_, shape) => {
    const text = shape(40);
    expect(nestingFault(text)).toBeUndefined();
    expect(parsed(text)('pre')).toHaveLength(0);
  });

  test('is found in a preformatted text, which no blank line ends', () => {
    expect(nestingFault(`<pre>${'<xx>a\n\n'.repeat(600)}`)).toEqual({ line: 999, column: 1 });
  });

  test('is no such text when a backslash stands before each sign', () => {
    for (const sign of ['\\[', '\\*', '\\<b']) expect(nestingFault(sign.repeat(5000))).toBeUndefined();
    expect(seen(parsed(`${'\\['.repeat(1000)}a`))).toBe(`${'['.repeat(1000)}a`);
  });

  test.each(['Shares of Example Works <XX.N> rose.\n\n', 'Shares <XX> rose, and <YY> too.\n\n', '<XX> rose.\n\n', '<XX.N>\n\n', 'See <https://other.example/> and <mail@other.example>.\n\n', 'If 1 < x and y > 2, <B.O> <I.N>. '])('is no text with thousands of signs for shares and the like: %j', (piece) => {
    const text = piece.repeat(2000);
    expect(nestingFault(text)).toBeUndefined();
    expect(parsed(text)('pre')).toHaveLength(0);
  });

  test('is told from a long text with much of everything in it', () => {
    const text = ['---'.repeat(200), '* '.repeat(300), '*'.repeat(600), '> quoted\n> [a](b) [c][d] *e* **f** _g_ <b>h</b> <br> <p>i', '- item [1]\n', '| a | b |\n|---|---|\n| 1 | 2 |\n', '5 * 3 [sic] (*) a_b_c snake_ _x ** y'].join('\n\n').concat('\n\n');
    expect(nestingFault(text.repeat(500))).toBeUndefined();
  });

  test('is looked for in a time that grows as the text does', () => {
    const time = (text: string) => processorTime(() => { nestingFault(text); });
    for (const piece of ['<', '<a ', '*', '_*', '* ', ' *', '[', ']', 'a*', '> ', '1. ', '\t', '-']) {
      time(piece.repeat(1000));
      const [short, long] = [Math.min(...[1, 2, 3].map(() => time(`x${piece.repeat(20_000)}`))), Math.min(...[1, 2, 3].map(() => time(`x${piece.repeat(400_000)}`)))];
      // Twenty times the text: a square would be four hundred times the work.
      expect(long, piece).toBeLessThan(Math.max(short, 0.001) * 100);
    }
  });
});
