import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/edition.ts';
import type { AuthorityKind } from '../../../../src/model/kinds.ts';
import type { Authority } from '../../../../src/model/record.ts';
import { articleView } from '../../../../src/site/views/article-view.ts';
import { recordHead } from '../../../../src/edition/record-head.ts';
import { nameTable } from '../../../../src/search/names/table.ts';
import { listPath } from '../../../../src/site/addresses/list-path.ts';
import { recordView } from '../../../../src/site/views/record-view.ts';
import { indexView } from '../../../../src/site/views/index-view.ts';
import { namedBy, namedView } from '../../../../src/site/views/named-view.ts';
import { periodView } from '../../../../src/site/views/period-view.ts';
import { allPaths, recordRoutes } from '../../../../src/site/addresses/routes.ts';
import { article, articleOf, openArchive, record, told } from '../../../helpers/archive.ts';

let edition: Edition;

beforeAll(() => {
  edition = openArchive({
    'people/ada.md': record({ name: 'Ada Example', variants: '[{ form: Eda Example, kind: misprint }]', short: '[Example]' }),
    'people/ben.md': record({ name: 'Ben Sample' }),
    'articles/one.md': article({ title: 'One', date: '2001-02-03', people: 'ada', quotes: '[{ by: ada, text: I saw it }]' }, 'It rained. Eda\nExample came. Example left.\n\n“I  saw it,” said Ada Example; Ben Sample did not.'),
    'articles/two.md': article({ title: 'Two', date: '2001-02-04' }, '- Ada Example stood in a list.\n\nNobody else.'),
    'articles/three.md': article({ title: 'Three', date: '2001-02-05', people: 'ada' }, 'No name at all.'),
  });
});

const pageOf = (kind: AuthorityKind, id: string, of = edition) => {
  const found = of.site.archive.authority({ kind, id });
  if (found === undefined) throw new Error(`there is no ${kind}/${id}`);
  return recordView(of.site, of.read, found);
};

describe('the page of a person', () => {
  test('shows for each article the sentence that first names the person, with the place', () => {
    expect(pageOf('people', 'ada').newest.map(({ text, passage }) => [text, passage && [passage.before, passage.name, passage.after, passage.href]])).toEqual([
      ['Three', undefined], ['One', ['', 'Eda Example', ' came.', '/articles/one/#people-ada-1']],
    ]);
  });

  test('tells every printed form, how often and in which articles, the most frequent first', () => {
    expect(pageOf('people', 'ada').printed.forms.map(({ form, times, counted, articles }) => [form, times, counted, articles.map(({ href }) => href)])).toEqual([
      ['Ada Example', '2 times', '2 articles', ['/articles/two/', '/articles/one/']],
      ['Eda Example', 'once', '1 article', ['/articles/one/']],
      ['Example', 'once', '1 article', ['/articles/one/']],
    ]);
  });

  test('lists apart the texts that name the person and are not filed there', () => {
    expect(pageOf('people', 'ada').printed.alsoNamed).toMatchObject({ counted: '1 article', entries: [{ text: 'Two', passage: { name: 'Ada Example', after: ' stood in a list.' } }] });
    expect(pageOf('people', 'ben').printed.alsoNamed).toMatchObject({ counted: '1 article', entries: [{ text: 'One' }] });
  });

  test('has the words that an editor confirmed, each with its paragraph, and no others', () => {
    const [quote, ...others] = pageOf('people', 'ada').printed.quotes;
    expect(others).toEqual([]);
    expect(quote).toMatchObject({ text: 'I saw it', from: { text: 'One' } });
    const anchor = /#(p-[0-9a-f]{6})$/.exec(quote?.href ?? '')?.[1];
    expect(edition.texts.article(articleOf(edition, 'one')).html).toMatch(new RegExp(`<p id="${anchor ?? 'none'}">.*saw it`));
    expect(pageOf('people', 'ben').printed.quotes).toEqual([]);
  });
});

describe('a record that texts name and no field lists', () => {
  const of = openArchive({ 'articles/one.md': article({ title: 'One', countries: '[France]' }, 'It rained in Chad.'), 'articles/two.md': article({ title: 'Two' }, 'Chad again. Chad and Malta.') });
  const chad = () => pageOf('countries', 'chad', of);

  test('says how many texts name it, where others say how many articles they have', () => {
    expect([chad().counted, pageOf('countries', 'france', of).counted]).toEqual(['named in 2 articles', '1 article, 2001']);
    expect(indexView(of.site, 'countries').letters.flatMap(({ links }) => links.map(({ text, count, shown }) => [text, count, shown]))).toEqual([['Chad', 0, 'named in 2 articles'], ['France', 1, '1'], ['Malta', 0, 'named in 1 article']]);
    const found = of.site.archive.authority({ kind: 'countries', id: 'chad' });
    expect(found && recordHead(of.site, { record: found, list: 'filed', period: undefined }, '').description).toBe('Chad: named in 2 articles');
  });

  test('lists those texts, which the search finds by its name, and is no answer of the search for what is filed under it', () => {
    expect(chad()).toMatchObject({ newest: [], search: undefined, printed: { alsoNamed: { counted: '2 articles', search: { href: '/search/?q=Chad', text: 'Search the texts for “Chad”' }, entries: [{ text: 'One' }, { text: 'Two' }] } } });
    expect(nameTable(of.site).country.map(([, name, articles, , , named]) => [name, articles, named])).toEqual([['Chad', 0, 2], ['France', 1, undefined], ['Malta', 0, 1]]);
  });

  test('is beside the text of each article, with its page', () => {
    expect(articleView(of.site, of.read, articleOf(of, 'two')).alsoNamed.map(({ text, href }) => [text, href])).toEqual([['Chad', '/countries/chad/'], ['Malta', '/countries/malta/']]);
  });
});

describe('the tally of a record', () => {
  const of = openArchive({
    'people/ada.md': record({ name: 'Ada Example' }), 'people/ben.md': record({ name: 'Ben Sample' }), 'people/cy.md': record({ name: 'Cy Sample' }),
    'articles/one.md': article({ date: '2001-02-03', people: '[ada, ben]' }, 'Ada Example came, and Ben Sample.'),
    'articles/two.md': article({ date: '2002-02-03', people: 'cy' }, 'Ada Example came.'),
    'articles/three.md': article({ date: '2002-02-03', people: 'cy' }, 'Ada Example came.'),
  });

  test('tells filed articles from texts that name it where these are two numbers, and so does the title of the picture', () => {
    const shown = (id: string) => { const { counted, coverageTitle } = pageOf('people', id, of); return [counted, coverageTitle]; };
    expect(shown('ada')).toEqual(['1 filed here, 2001 · named in 3', 'Articles filed here, over time']);
    expect(shown('ben')).toEqual(['1 article, 2001', 'Coverage over time']);
    expect(shown('cy')).toEqual(['2 articles, 2002', 'Coverage over time']);
  });
});

describe('the texts that name a record, where they are too many for its page', () => {
  const day = (index: number) => `1987-0${1 + (index % 3)}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const many = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [
    `articles/a-${index}.md`, article({ title: `A ${index}`, date: index === 7 ? '1986' : day(index), ...(index % 3 === 0 ? { people: 'ada' } : {}) }, index % 2 === 0 ? 'It rained. Ada Example came.' : 'It rained. ADA EXAMPLE came.'),
  ]));
  const of = openArchive({ ...many, 'people/ada.md': record({ name: 'Ada Example' }), 'people/ben.md': record({ name: 'Ben Sample' }), 'articles/ben.md': article({ title: 'Ben' }, 'Ben Sample came.') });
  const routes = recordRoutes(of.site).filter(({ list }) => list === 'named');
  const ada = (): Authority => {
    const found = of.site.archive.authority({ kind: 'people', id: 'ada' });
    if (found === undefined) throw new Error('there is Ada');
    return found;
  };
  const pages = () => routes.flatMap(({ period, siblings, around }) => (period === undefined ? [] : [periodView(of.site, { period, siblings, around }, namedBy(of.site, of.read, ada()))]));

  test('are led to from each list that does not show all of them, and from a page of their own by time', () => {
    const { printed } = pageOf('people', 'ada', of);
    expect(printed.forms.map(({ form, articles, more }) => [form, articles.length, more])).toEqual([
      ['ADA EXAMPLE', 30, { href: '/people/ada/named/', text: '35 more, by time' }], ['Ada Example', 30, { href: '/people/ada/named/', text: '35 more, by time' }],
    ]);
    expect([printed.all, printed.alsoNamed?.entries.length, printed.alsoNamed?.more]).toEqual([{ href: '/people/ada/named/', text: 'All 130 articles with the name, by time' }, 30, { href: '/people/ada/named/', text: '56 more, by time' }]);
    expect(namedView(of.site, ada()).search).toEqual({ href: '/search/?q=Ada+Example', text: 'Search the texts for “Ada Example”' });
    expect(namedView(of.site, ada()).years.map(({ year, months }) => [year.href, year.count, months.map(({ href, count }) => [href, count])])).toEqual([
      ['/people/ada/named/1987/', 129, [['/people/ada/named/1987/01/', 44], ['/people/ada/named/1987/02/', 42], ['/people/ada/named/1987/03/', 43]]], ['/people/ada/named/1986/', 1, []],
    ]);
  });

  test('are all there, each once on a page that is not parted further, with the forms it prints and whether it is filed there', () => {
    const leaves = pages().filter(({ months, calendar }) => months.length === 0 && calendar === undefined).flatMap(({ entries }) => entries);
    expect(leaves.map(({ href }) => href).sort()).toEqual(of.site.archive.mentions.of(ada()).map(({ article: { id } }) => `/articles/${id}/`).sort());
    const note = (id: number) => leaves.find(({ text }) => text === `A ${id}`);
    expect([0, 1, 2, 3].map((id) => note(id)?.note)).toEqual([undefined, 'printed “ADA EXAMPLE” · not filed here', 'not filed here', 'printed “ADA EXAMPLE”']);
    expect(note(1)?.passage).toMatchObject({ name: 'ADA EXAMPLE', after: ' came.', href: '/articles/a-1/#people-ada-1' });
  });

  test('have an address for each stretch, which no one else’s former address and no dead link can be', () => {
    const paths = routes.map(({ record: ref, list, period }) => listPath({ ref, list }, period?.key));
    expect(paths.toSorted()).toEqual(['', '/1986', '/1987', '/1987/01', '/1987/02', '/1987/03'].map((rest) => `people/ada/named${rest}`));
    expect(allPaths(of.site)).toEqual(expect.arrayContaining(paths));
    const problems = (text: string, lines = {}) => told(openArchive({ ...many, 'people/ada.md': record({ name: 'Ada Example' }), 'articles/x.md': article(lines, text) }).problems.all());
    expect(problems('See [all](/people/ada/named/1987/02/).')).toEqual([]);
    expect(problems('See [all](/people/ada/named/1985/).')).toEqual(['link-broken 7:5']);
    expect(problems('A text.', { redirectFrom: '/people/ada/named/1987/' })).toEqual(['redirect-taken 5:15']);
  });

  test('are told in the heads of their pages', () => {
    const [root, year] = routes.map((route) => recordHead(of.site, route, ''));
    expect([root, year].map((head) => [head?.title, head?.description, head?.path])).toEqual([
      ['Texts that name Ada Example', 'Texts that name Ada Example: 130 articles', '/people/ada/named/'], ['Texts that name Ada Example, 1987', 'Texts that name Ada Example, 1987: 129 articles', '/people/ada/named/1987/'],
    ]);
  });
});

describe('the page of an article', () => {
  test('says beside each name how the text prints it and in which paragraphs', () => {
    const [people] = articleView(edition.site, edition.read, articleOf(edition, 'one')).subjects;
    expect(people?.links.map(({ text, as, paragraphs }) => [text, as, paragraphs.map((place) => `${place.text} ${place.href}`)])).toEqual([
      ['Ada Example', ['Eda Example', 'Example'], ['1 #people-ada-1', '2 #people-ada-3']],
    ]);
  });

  test('names those whom the text names and the fields do not list', () => {
    expect(articleView(edition.site, edition.read, articleOf(edition, 'one')).alsoNamed.map(({ text, href }) => [text, href])).toEqual([['Ben Sample', '/people/ben/']]);
    expect(articleView(edition.site, edition.read, articleOf(edition, 'three')).alsoNamed).toEqual([]);
  });
});

describe('what pages show of a text', () => {
  const text = '"It\'s \'late\'," said *Ada* \u2013 "and Ada O\'Sample\'s friend, the \'older\' one, isn\'t here."\n\n"Another \'thing\'," said O\'Sample.';
  const files = {
    'people/ada.md': record({ name: "Ada O'Sample", short: '["O\'Sample"]', variants: '["Ada \\"the O\\" Sample"]' }),
    'articles/one.md': article({ title: 'One', people: 'ada', quotes: '[{ by: ada, text: "“Another ‘thing’,”" }]' }, text),
  };
  const open = (quotes: string) => openArchive({ ...files, 'archive.yaml': `title: Synthetic archive\nlanguage: en-GB\nquotes: ${quotes}\n` });

  test.each(['smart', 'as-printed'])('reads as the text itself does: quotation marks %s', (quotes) => {
    const of = open(quotes);
    const page = load(of.texts.article(articleOf(of, 'one')).html).text().replace(/\s+/gu, ' ');
    const { newest, printed } = pageOf('people', 'ada', of);
    const [passage] = newest.map((entry) => entry.passage);
    const [quote] = printed.quotes;
    for (const shown of [`${passage?.before ?? ''}${passage?.name ?? ''}${passage?.after ?? ''}`, quote?.text ?? '', ...printed.forms.map(({ form }) => form)]) {
      expect(shown).toMatch(/['\u2019]/u);
      expect(page).toContain(shown);
    }
    expect(articleView(of.site, of.read, articleOf(of, 'one')).subjects.flatMap(({ links }) => links.flatMap(({ as }) => as))).toEqual([quotes === 'smart' ? 'O\u2019Sample' : "O'Sample"]);
  });

  test('counts forms that read alike as one', () => {
    const of = openArchive({ ...files, 'archive.yaml': 'title: Synthetic archive\nquotes: smart\n', 'articles/two.md': article({ title: 'Two' }, 'Ada O\u2019Sample, "Ada "the O" Sample".') });
    expect(pageOf('people', 'ada', of).printed.forms.map(({ form, times }) => [form, times])).toEqual([['Ada O\u2019Sample', '2 times'], ['Ada \u201cthe O\u201d Sample', 'once'], ['O\u2019Sample', 'once']]);
    const signs = openArchive({ 'people/pe.md': record({ name: 'Ana-Sol Peña' }), 'articles/one.md': article({}, 'Ana-Sol Peña.\n\nAna\u2011Sol Pen\u0303a.\n\nAna-Sol\u00a0Pe\u00adña.\n\nAna-Sol\nPeña.') });
    expect(pageOf('people', 'pe', signs).printed.forms.map(({ form, times }) => [form, times])).toEqual([['Ana-Sol Peña', '4 times']]);
  });
});
