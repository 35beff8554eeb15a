import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import type { AuthorityKind } from '../../../src/model/kinds.ts';
import { articleView } from '../../../src/site/article-view.ts';
import { recordHead } from '../../../src/edition/record-head.ts';
import { nameTable } from '../../../src/search/names/table.ts';
import { entityView } from '../../../src/site/entity-view.ts';
import { indexView } from '../../../src/site/index-view.ts';
import { article, articleOf, openArchive, record } from '../../helpers/archive.ts';

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

const entity = (kind: AuthorityKind, id: string, of = edition) => {
  const found = of.site.archive.authority({ kind, id });
  if (found === undefined) throw new Error(`there is no ${kind}/${id}`);
  return entityView(of.site, of.read, found);
};

describe('the page of a person', () => {
  test('shows for each article the sentence that first names the person, with the place', () => {
    expect(entity('people', 'ada').newest.map(({ text, passage }) => [text, passage && [passage.before, passage.name, passage.after, passage.href]])).toEqual([
      ['Three', undefined], ['One', ['', 'Eda Example', ' came.', '/articles/one/#people-ada-1']],
    ]);
  });

  test('tells every printed form, how often and in which articles, the most frequent first', () => {
    expect(entity('people', 'ada').printed.forms.map(({ form, times, counted, articles }) => [form, times, counted, articles.map(({ href }) => href)])).toEqual([
      ['Ada Example', '2 times', '2 articles', ['/articles/two/', '/articles/one/']],
      ['Eda Example', 'once', '1 article', ['/articles/one/']],
      ['Example', 'once', '1 article', ['/articles/one/']],
    ]);
  });

  test('lists apart the texts that name the person and are not filed there', () => {
    expect(entity('people', 'ada').printed.alsoNamed).toMatchObject({ counted: '1 article', entries: [{ text: 'Two', passage: { name: 'Ada Example', after: ' stood in a list.' } }] });
    expect(entity('people', 'ben').printed.alsoNamed).toMatchObject({ counted: '1 article', entries: [{ text: 'One' }] });
  });

  test('has the words that an editor confirmed, each with its paragraph, and no others', () => {
    const [quote, ...others] = entity('people', 'ada').printed.quotes;
    expect(others).toEqual([]);
    expect(quote).toMatchObject({ text: 'I saw it', from: { text: 'One' } });
    const anchor = /#(p-[0-9a-f]{6})$/.exec(quote?.href ?? '')?.[1];
    expect(edition.texts.article(articleOf(edition, 'one')).html).toMatch(new RegExp(`<p id="${anchor ?? 'none'}">.*saw it`));
    expect(entity('people', 'ben').printed.quotes).toEqual([]);
  });
});

describe('a record that texts name and no field lists', () => {
  const of = openArchive({ 'articles/one.md': article({ title: 'One', countries: '[France]' }, 'It rained in Chad.'), 'articles/two.md': article({ title: 'Two' }, 'Chad again. Chad and Malta.') });
  const chad = () => entity('countries', 'chad', of);

  test('says how many texts name it, where others say how many articles they have', () => {
    expect([chad().counted, entity('countries', 'france', of).counted]).toEqual(['named in 2 articles', '1 article, 2001']);
    expect(indexView(of.site, 'countries').letters.flatMap(({ links }) => links.map(({ text, count, shown }) => [text, count, shown]))).toEqual([['Chad', 0, 'named in 2 articles'], ['France', 1, '1'], ['Malta', 0, 'named in 1 article']]);
    const found = of.site.archive.authority({ kind: 'countries', id: 'chad' });
    expect(found && recordHead(of.site, found, undefined, '').description).toBe('Chad: named in 2 articles');
  });

  test('lists those texts, and is no answer of the search for what is filed under it', () => {
    expect(chad()).toMatchObject({ newest: [], search: undefined, printed: { alsoNamed: { counted: '2 articles', entries: [{ text: 'One' }, { text: 'Two' }] } } });
    expect(nameTable(of.site).country.map(([, name]) => name)).toEqual(['France']);
  });

  test('is beside the text of each article, with its page', () => {
    expect(articleView(of.site, of.read, articleOf(of, 'two')).alsoNamed.map(({ text, href }) => [text, href])).toEqual([['Chad', '/countries/chad/'], ['Malta', '/countries/malta/']]);
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
    const { newest, printed } = entity('people', 'ada', of);
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
    expect(entity('people', 'ada', of).printed.forms.map(({ form, times }) => [form, times])).toEqual([['Ada O\u2019Sample', '2 times'], ['Ada \u201cthe O\u201d Sample', 'once'], ['O\u2019Sample', 'once']]);
  });
});
