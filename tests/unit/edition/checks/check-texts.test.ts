import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../../../src/edition/checks/check-texts.ts';
import { listUnlisted } from '../../../../src/edits/list-unlisted.ts';
import { article, articleOf, openArchive, record } from '../../../helpers/archive.ts';
import type { ContentFiles, Lines } from '../../../helpers/archive.ts';

const people: ContentFiles = {
  'people/charles.md': record({ name: 'Charles Michel', short: '[Michel]' }),
  'people/louise.md': record({ name: 'Louise Michel', short: '[Michel]' }),
  'organisations/council.md': record({ name: 'Example Council', variants: '[{ form: EXC, kind: acronym }]' }),
};

/** What is told of the article `a`, but for records that nothing uses. */
function looked(text: string, more: ContentFiles = {}) {
  const edition = openArchive({ ...people, 'articles/a.md': text, ...more }, { drafts: true });
  const unlisted = checkTexts(edition);
  const said = edition.problems.all().filter(({ file, code }) => file === 'articles/a.md' && code !== 'record-unused');
  return { edition, unlisted, said: said.map(({ code, severity, line, column, message }) => `${severity} ${code} ${String(line)}:${String(column)} ${message}`) };
}

describe('what fields list and what the text names', () => {
  test('is compared: a name that is not listed is noted once, at its first place', () => {
    expect(looked(article({ people: 'Charles Michel' }, 'Charles Michel spoke to\nthe EXC. The EXC\nand Example Council heard.')).said).toEqual([
      'note name-unlisted 9:5 The text names "Example Council" as "EXC", 3 times in all, and "organisations" does not list it.',
    ]);
  });

  test('is compared: a record that text, title and dateline do not name is noted where it is listed', () => {
    expect(looked(article({ people: '[Louise Michel, Charles Michel]' }, 'Charles Michel spoke.')).said).toEqual([
      'note name-unmentioned 5:10 "people" lists "Louise Michel", which the text does not name in any form.',
    ]);
    for (const lines of [{ title: 'Louise Michel speaks' }, { dateline: 'LOUISE MICHEL, Feb 3' }]) expect(looked(article({ people: 'louise', ...lines }, 'A text.')).said).toEqual([]);
  });

  test('is compared: a person whose name stands only in a longer one is told with that, and what makes it known', () => {
    const example = { 'people/example.md': record({ name: 'Ben Example', short: '[Example]' }) };
    const { edition, said } = looked(article({ people: 'Ben Example' }, 'The bridge that Minister Ada\nExample opened.'), example);
    expect(said).toEqual(['note name-within 5:9 "people" lists "Ben Example", and the text has that only in "Ada Example", which may be somebody else.']);
    expect(edition.problems.all().find(({ code }) => code === 'name-within')?.fix).toBe('If it is the same, add the whole name to the "variants" of people/example: then every text that prints it names the person. If it is somebody else, take "Ben Example" out.');
    expect(looked(article({ people: 'Ben Example' }, 'Ada Example opened it.'), { 'people/example.md': record({ name: 'Ben Example', variants: '[Ada Example]' }) }).said).toEqual([]);
    expect(looked(article({ people: 'Ben Example' }, 'Ada Example opened it, and Example spoke.'), example).said).toEqual([]);
  });

  test('is compared: a first name before a surname that is all the record has is no other name', () => {
    expect(looked(article({ people: 'Example' }, 'Ada Example opened it.'), { 'people/example.md': record({ name: 'Example' }) }).said).toEqual([]);
  });

  test('is compared, however long the words are that stand before the name', () => {
    const example = { 'people/example.md': record({ name: 'Ben Example', short: '[Example]' }) };
    const text = `${'A'.repeat(50_000)}: it is the bridge that Ada Example opened.`;
    const began = performance.now();
    expect(looked(article({ people: 'Ben Example' }, text), example).said).toEqual([expect.stringContaining('only in "Ada Example"')]);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('is compared: a country within a longer name is told as any that is not named', () => {
    expect(looked(article({ countries: 'Mexico' }, 'It rained in New Mexico.')).said).toEqual([expect.stringContaining('name-unmentioned')]);
  });

  test('agree where the text says the country’s demonym, or names the record in a heading alone', () => {
    const kazakhstan = { 'countries/kazakhstan.md': record({ variants: '[{ form: Kazakh, kind: demonym }]' }) };
    expect(looked(article({ countries: 'kazakhstan' }, 'A Kazakh spoke.'), kazakhstan).said).toEqual([]);
    expect(looked(article({ people: 'louise' }, '# Louise Michel\n\nA text.')).said).toEqual([]);
  });

  test('are no matter of headings, links and code: those are not told as unlisted', () => {
    expect(looked(article({}, '# Louise Michel\n\n[Charles Michel](https://example.org/) and `Example Council`.')).said).toEqual([]);
  });

  test('count a country that has no page yet', () => {
    expect(looked(article({}, 'It rained in Luxembourg.')).said).toEqual(['note name-unlisted 7:14 The text names "Luxembourg", and "countries" does not list it.']);
    expect(looked(article({ mentions: '{ Luxembourg: none }' }, 'It rained in Luxembourg.')).said).toEqual([]);
  });
});

test('a name that two records may mean is warned of with both, at its place, with a mention for each that settles it', () => {
  const text = 'Charles Michel met Louise Michel.\n\nThen Michel spoke.';
  const { edition, said } = looked(article({ people: '[charles, louise]' }, text));
  expect(said).toEqual(['warning name-unsure 10:6 "Michel" may be "people/charles" or "people/louise", so it is tied to none of them.']);
  expect(edition.problems.all().find(({ code }) => code === 'name-unsure')?.fix).toBe('Say under "mentions" which one is meant: "Michel: people/charles" or "Michel: people/louise".');
  for (const meant of ['people/charles', 'people/louise']) expect(looked(article({ people: '[charles, louise]', mentions: `{ Michel: ${meant} }` }, text)).said).toEqual([]);
});

test('a name over a line break is told with one space', () => {
  const boards = { 'organisations/board.md': record({ name: 'Board', variants: '[Example Board, Common Board]' }), 'organisations/other.md': record({ name: 'Other', variants: '[Common Board]' }) };
  const { edition, said } = looked(article({}, 'The Example\nCouncil met the Example\nBoard and the Common\nBoard.'), boards);
  expect(said).toEqual([
    'note name-unlisted 7:5 The text names "Example Council", and "organisations" does not list it.',
    'note name-unlisted 8:17 The text names "Board" as "Example Board", and "organisations" does not list it.',
    'warning name-unsure 9:15 "Common Board" may be "organisations/board" or "organisations/other", so it is tied to none of them.',
  ]);
  expect(edition.problems.all().find(({ code }) => code === 'name-unsure')?.fix).toBe('Say under "mentions" which one is meant: "Common Board: organisations/board" or "Common Board: organisations/other".');
});

describe('the editor’s word on a mention', () => {
  const absent = (form: string, text: string, meant = 'none') => looked(article({ people: '[charles, louise]', mentions: `{ "${form}": ${meant} }` }, text)).said.filter((one) => one.includes('mention-absent'));

  test.each(['none', 'charles'])('is warned of where its form stands nowhere by itself: %s', (meant) => {
    const warning = ['warning mention-absent 6:21 "mentions" speaks of "Mich", which stands nowhere in the article by itself.'];
    for (const text of ['A text.', 'Michelle spoke.', '`Mich` spoke.', '```\nMich\n```', 'mich']) expect(absent('Mich', text, meant), text).toEqual(warning);
    expect(absent('Michel', 'Charles Michel spoke.', meant)).toHaveLength(1);
  });

  test.each(['none', 'charles'])('is not warned of where its form stands over a line break, with another apostrophe, or once beside many that do not count: %s', (meant) => {
    for (const text of ['He saw the\nengineer’s son.', 'The engineer. The re-engineer. **the engineer\'s son**', '# the engineer\'s son\n\n| a |\n| - |\n| the engineer’s  son |']) expect(absent("the engineer's", text, meant), text).toEqual([]);
    expect(absent('Michel', 'Charles Michel, Michelle and Michel spoke.', meant)).toEqual([]);
  });

  test.each(['none', 'charles'])('is not warned of where its form stands as evidence alone, in a heading, a link, half in emphasis, the title or the dateline: %s', (meant) => {
    for (const text of ['# Mich\n\nA text.', '[Mich](https://example.org/) spoke.', '*Mi*ch spoke.']) expect(absent('Mich', text, meant), text).toEqual([]);
    for (const [form, lines] of [['Mich', { title: 'Mich speaks' }], ['MICH', { dateline: 'MICH, Feb 3' }]] as const) {
      expect(looked(article({ people: '[charles, louise]', mentions: `{ ${form}: ${meant} }`, ...lines })).said.filter((one) => one.includes('mention-absent')), form).toEqual([]);
    }
  });

  test('in a title makes the difference between a surname that is marked and one that is not', () => {
    const html = (lines: Lines) => {
      const { edition } = looked(article({ title: 'The President speaks', ...lines }, 'Michel spoke.'));
      return edition.texts.article(articleOf(edition, 'a')).html;
    };
    expect(html({ mentions: '{ The President: charles }' })).toContain('people-charles-1');
    expect(html({})).not.toContain('people-charles-1');
  });
});

describe('a quote', () => {
  const spoken = '“We shall see what comes of all this,” said Charles Michel. Louise Michel added: “Nothing at all will ever come of it.”';

  test('is proposed where a name and a word of saying stand beside a quotation, and not when it is confirmed', () => {
    const { said } = looked(article({ people: '[charles, louise]' }, spoken));
    expect(said).toEqual([
      'note quote-unconfirmed 8:2 The words "We shall see what comes of all this" seem to be those of "Charles Michel".',
      'note quote-unconfirmed 8:83 The words "Nothing at all will ever come of it." seem to be those of "Louise Michel".',
    ]);
    expect(looked(article({ people: '[charles, louise]', quotes: '[{ by: charles, text: We shall see what comes of all this }, { by: louise, text: Nothing at all will ever come of it. }]' }, spoken)).said).toEqual([]);
  });

  test.each([
    ['of whom the sentence does not say that they spoke', '“We shall see what comes of all this.” Charles Michel left.'],
    ['between two who may have spoken', '“We shall see what comes of all this,” said Charles Michel and Louise Michel.'],
    ['of one word', 'The “project”, said Charles Michel.'],
  ])('is not proposed for a name %s', (_, text) => {
    expect(looked(article({ people: '[charles, louise]' }, text)).said.filter((one) => one.includes('quote-'))).toEqual([]);
  });

  test('that stands in no paragraph of the text is an error at its place', () => {
    const told = looked(article({ people: 'charles', quotes: '[{ by: charles, text: Nobody said this }]' }, 'Charles Michel spoke.')).said;
    expect(told).toEqual(['error quote-absent 6:31 "quotes" has the words "Nobody said this", which stand in no paragraph of the text.']);
  });
});

test('what is certain is added to the fields, and every other byte of the file stays', () => {
  const text = `---\r\ntitle: "A title"   # as printed\r\ndate: 2001-02-03\r\nsource: gazette\r\npeople: [ Louise Michel ] # one\r\n---\r\n\r\nLouise Michel, Charles Michel, the EXC and Luxembourg. Michel. A *Kazakh*.\r\n`;
  const { edition, unlisted } = looked(text);
  expect(listUnlisted(edition, unlisted).problems).toEqual([]);
  expect(readFileSync(join(edition.folder, 'articles/a.md'), 'utf8')).toBe(
    text.replace('people: [ Louise Michel ]', 'people: [ Louise Michel, Charles Michel ]').replace(' # one\r\n', ' # one\r\ncountries: [Luxembourg]\r\norganisations: [Example Council]\r\n'),
  );
  expect(listUnlisted(edition, checkTexts(edition)).done).toEqual([]);
});

test('a weak form adds nothing: it is certain only beside a strong one, which is added already', () => {
  expect(looked(article({ mentions: '{ Michel: charles }' }, 'Michel spoke.')).unlisted).toEqual([]);
});

test('a quote is not proposed where the page has no paragraph to lead to, nor with the place of a footnote in it', () => {
  const told = (text: string) => looked(article({ people: 'charles' }, text)).said.filter((one) => one.includes('quote-'));
  expect(told('- “We shall see what comes of all this,” said Charles Michel.')).toEqual([]);
  expect(told('| a |\n| - |\n| “We shall see what comes of all this,” said Charles Michel. |')).toEqual([]);
  expect(told('“We shall see what[^1] comes of all this,” said Charles Michel.\n\n[^1]: A note.')).toEqual([
    'note quote-unconfirmed 8:2 The words "We shall see what" seem to be those of "Charles Michel".',
  ]);
});

test('a block of HTML names what stands in it, though nothing in it is marked', () => {
  expect(looked(article({ people: 'charles' }, '<p>Charles Michel spoke.</p>')).said).toEqual([]);
});
