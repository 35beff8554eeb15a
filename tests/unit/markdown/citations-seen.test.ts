import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsSeen } from '../../../src/markdown/citations-seen.ts';
import { citationFinder } from '../../../src/model/citation.ts';
import { parsed } from '../../helpers/rendering.ts';

const finder = citationFinder('ng', 'see {code} dated {dd.mm.yy}', 'NG');
const find = (text: string) => finder(text, '2025-04-03');
const cites = 'see NG dated 03.03.25';

/** The days of the citations that count, and of those that the rendered text marks. */
const counted = (markdown: string) => citationsSeen(markdown, find).map(({ day }) => day).sort();
const shown = (markdown: string) => {
  const $ = parsed(markdown, { citationTarget: ({ day }) => ({ href: `/${day}/`, lacking: true, label: '' }) });
  return $('a.lacks').map((_, link) => ($(link).attr('href') ?? '').slice(1, -1)).get().sort();
};

describe('a citation counts where a reader sees it', () => {
  test.each([
    ['in a paragraph', `As told (${cites}).`], ['over two lines', 'As told (see NG\ndated 03.03.25).'], ['beside emphasis', `*As told* (${cites}).`], ['in emphasis', `**${cites}**`],
    ['in a list', `- ${cites}`], ['in a quotation', '> As told (see NG\n> dated 03.03.25).'], ['in a table', `|a|\n|-|\n|${cites}|`], ['in a footnote', `A[^1]\n\n[^1]: ${cites}`],
    ['with escapes', 'see NG dated 03\\.03\\.25'], ['with a character reference', 'see&#32;NG dated 03.03.25'], ['before an address', `${cites}https://a.example`], ['beside HTML', `A <span lang="fr">mot</span> (${cites}).`],
  ])('%s', (_, markdown) => {
    expect(counted(markdown)).toEqual(['2025-03-03']);
    expect(shown(markdown)).toEqual(['2025-03-03']);
  });

  test.each([
    ['in a heading', `# ${cites}`], ['in an underlined heading', `${cites}\n---`], ['in code', `\`${cites}\``], ['in a block of code', `    ${cites}`], ['in a link', `[${cites}](/x/)`], ['in a link of HTML', `A <a href="/x/">${cites}</a>`],
    ['in a note that nothing refers to', `A\n\n[^1]: ${cites}`], ['in a comment', `A <!-- ${cites} -->`], ['in a script', `A <script>${cites}</script>`], ['over two paragraphs', 'see NG\n\ndated 03.03.25'], ['over a line break', 'see NG  \ndated 03.03.25'], ['with formatting in it', 'see *NG* dated 03.03.25'],
  ])('and not %s', (_, markdown) => {
    expect(counted(markdown)).toEqual([]);
    expect(shown(markdown)).toEqual([]);
  });

  test('and nowhere else, whatever the text', () => {
    const piece = fc.constantFrom(cites, 'see NG', 'dated 08.04.24', 'see NG dated 08.04.24', 'word', '12. ', '- ', '> ', '# ', '    ', '\t', ' ', ' ', '\n', '\n\n', '---', '===', '`', '```', '~~~', '*', '_', '[', ']', '(/x/)', '[^1]', '[^1]: ', '<a>', '</a>', '<b>', '<!--', '-->', '&amp;', '&#48;', '\\', '|', '|-|', 'www.a.example', 'https://a.example/', 'a@b.example', '!', '.', ':');
    fc.assert(fc.property(fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')), (markdown) => {
      expect(counted(markdown)).toEqual(shown(markdown));
    }), { numRuns: 1500 });
  });
});

test('a text that cannot hold a citation, or is mere paragraphs, is not rendered to tell', () => {
  const looked: string[] = [];
  const watched = (text: string) => {
    looked.push(text);
    return find(text);
  };
  citationsSeen(`One.\n\nTwo (${cites}).`, watched);
  expect(looked).toEqual(['One.', `Two (${cites}).`]);
  looked.length = 0;
  citationsSeen('# One\n\n*Two*', watched);
  expect(looked.every((text) => text.includes('# One'))).toBe(true);
});
