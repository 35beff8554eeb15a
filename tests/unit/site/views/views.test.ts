import { beforeAll, describe, expect, test } from 'vitest';
import { aboutView } from '../../../../src/site/views/about-view.ts';
import { articleView } from '../../../../src/site/views/article-view.ts';
import type { ArticleView } from '../../../../src/site/views/article-view.ts';
import { recordView } from '../../../../src/site/views/record-view.ts';
import type { RecordView } from '../../../../src/site/views/record-view.ts';
import type { Fact } from '../../../../src/site/facts.ts';
import { shownDate } from '../../../../src/site/entries.ts';
import { homeView } from '../../../../src/site/views/home-view.ts';
import { kindLinks } from '../../../../src/site/kind-links.ts';
import type { Site } from '../../../../src/site/site.ts';
import { timeView } from '../../../../src/site/views/time-view.ts';
import { wantedOf } from '../../../../src/site/views/wanted-view.ts';
import type { AuthorityKind } from '../../../../src/model/kinds.ts';
import { article, articleInMemory, articleOf, openArchive, record } from '../../../helpers/archive.ts';
import type { Edition } from '../../../../src/edition/edition.ts';

let edition: Edition;
let site: Site;

beforeAll(() => {
  edition = openArchive({
    'archive.yaml': 'title: The archive\nlanguage: en-GB\naddress: https://news.example/\n',
    'people/ada.md': record({ name: 'Ada Example', variants: '[{ form: Eda, kind: misprint }, { form: Ада, kind: native, language: ru }]', short: 'Example', born: '1815-12-10', wikidata: 'Q7259', roles: '[{ title: Countess, country: France, from: "1838" }]' }),
    'people/bo.md': record({ name: 'Bo' }),
    'topics/shapes.md': record({ name: 'Shapes', mediatopic: 'medtop:20000638' }),
    'topics/circles.md': record({ name: 'Circles', broader: 'shapes' }),
    'articles/one.md': article({ title: 'One', date: '2001-02-03', people: '[Ada Example, Bo]', topics: 'Circles', byline: '[A. Writer, B. Writer]', page: 'p. B4', translation: '{ from: ru, method: machine, presumed: true, by: A program }', language: 'en' }, 'See GZ of 04.05.2000.'),
    'articles/two.md': article({ title: 'Two', date: '2001-03', people: 'ada', summary: 'In short.', corrections: '[{ date: 2001-04-01, text: A word }]' }),
    'articles/three.md': article({ title: 'Три', date: '1999', language: 'ru', people: 'bo' }),
    'articles/draft.md': article({ title: 'Draft', draft: 'true', people: 'ada' }),
  });
  site = edition.site;
});

const pageOf = (kind: AuthorityKind, id: string) => {
  const found = site.archive.authority({ kind, id });
  if (found === undefined) throw new Error(`there is no ${kind}/${id}`);
  return recordView(site, edition.read, found);
};

describe('the page of an article', () => {
  test('says what the archive knows of it', () => {
    const view = articleView(site, edition.read, articleOf(edition, 'one'));
    expect(view.byline.map(({ text, lang }) => [text, lang])).toEqual([['By ', undefined], ['A. Writer', 'en'], [' and ', undefined], ['B. Writer', 'en']]);
    expect(articleOf(openArchive({ 'articles/a.md': article({ byline: '[By A. Writer, "by: B. Writer", Byron]' }) }), 'a').byline).toEqual(['A. Writer', 'B. Writer', 'Byron']);
    expect(view).toMatchObject({ title: 'One', source: { href: '/sources/gazette/', text: 'The Gazette' }, page: 'p.\u00a0B4', date: { text: '3\u00a0February 2001', machine: '2001-02-03' } });
    expect(view.translation).toEqual([{ text: 'Presumed to be a machine translation from Russian by A program; nobody has confirmed it.' }]);
    expect(view.subjects.map(({ title, links }) => [title, links.map(({ href, text }) => `${text} ${href}`)])).toEqual([['People', ['Ada Example /people/ada/', 'Bo /people/bo/']], ['Topics', ['Circles /topics/circles/']]]);
    expect(view.citation.map(({ text }) => text).join('')).toBe('A. Writer, B. Writer, “One”, The Gazette, 3 February 2001, p. B4 (presumed machine translation from Russian). The archive, https://news.example/articles/one/');
  });

  test('says in which language the title of the original is, and of its address in none', () => {
    const translated = (original: string) => article({ translation: `{ from: ru, method: human, original: "${original}" }` });
    const opened = openArchive({ 'articles/titled.md': translated('Мост'), 'articles/addressed.md': translated('https://news.example/1') });
    const said = (id: string) => articleView(opened.site, opened.read, articleOf(opened, id)).translation;
    expect(said('titled')).toEqual([{ text: 'Translated from Russian.' }, { text: ' Original: ' }, { text: 'Мост', lang: 'ru' }]);
    expect(said('addressed').at(-1)).toEqual({ text: 'https://news.example/1', lang: undefined });
  });

  test('names its language where that is not the archive’s, and where the text is a translation', () => {
    expect(['one', 'two', 'three'].map((id) => articleView(site, edition.read, articleOf(edition, id)).language)).toEqual(['in English', undefined, 'in Russian']);
    const british = openArchive({ 'archive.yaml': 'title: A\nlanguage: en-GB\n', 'articles/own.md': article({ translation: '{ from: ru, method: human }' }), 'articles/other.md': article({ language: 'pt-BR' }) });
    expect(['own', 'other'].map((id) => articleView(british.site, british.read, articleOf(british, id)).language)).toEqual(['in English', 'in Brazilian Portuguese']);
  });

  test('knows which words are in another language than the page, whatever the archive’s is', () => {
    const opened = openArchive({ 'archive.yaml': 'title: Архив\nlanguage: kk\n', 'articles/a.md': article({ byline: '[Б, В]', summary: 'Коротко.' }), 'articles/b.md': article({ language: 'en', byline: 'C', summary: 'Коротко.' }) });
    const langs = ({ lang, byline, summary }: ArticleView) => [lang, byline.filter(({ text }) => /^[БВC]$/.test(text)).map((part) => part.lang), summary?.lang];
    expect(langs(articleView(opened.site, opened.read, articleOf(opened, 'a')))).toEqual(['kk', ['kk', 'kk'], 'kk']);
    expect(langs(articleView(opened.site, opened.read, articleOf(opened, 'b')))).toEqual([undefined, [undefined], 'kk']);
    expect(articleView(opened.site, opened.read, articleOf(opened, 'a')).citation.flatMap(({ text, lang }) => (lang === undefined ? [] : `${text} ${lang}`))).toEqual(['Б kk', 'В kk', 'A title kk']);
    expect(homeView(opened.site).newest.map(({ lang, summary }) => [lang, summary?.lang])).toEqual([['kk', 'kk'], [undefined, 'kk']]);
    const spoken = openArchive({ 'archive.yaml': 'title: Архив\nlanguage: ru\n', 'articles/a.md': article({ byline: '[Б, В]', summary: 'Коротко.' }), 'articles/b.md': article({ language: 'en', byline: 'C', summary: 'Коротко.' }) });
    expect(langs(articleView(spoken.site, spoken.read, articleOf(spoken, 'a')))).toEqual([undefined, [undefined, undefined], undefined]);
    expect(langs(articleView(spoken.site, spoken.read, articleOf(spoken, 'b')))).toEqual(['en', ['en'], undefined]);
  });

  test('names the nearest articles and why they are near', () => {
    expect(articleView(site, edition.read, articleOf(edition, 'one')).related.map(({ text, note }) => [text, note])).toEqual([['Two', 'same person: Ada Example · the month after'], ['Три', 'same person: Bo · 2 years earlier']]);
  });

  test('names what it cites and what cites it first, with the issue where nobody can tell which of its articles was meant', () => {
    const cites = 'As told (see GZ of 04.05.2000).';
    const files = { 'people/ada.md': record({ name: 'Ada' }), 'articles/a.md': article({ title: 'A', date: '2001-02-03', people: 'ada' }, cites), 'articles/near.md': article({ title: 'Near', date: '2001-02-03', people: 'ada' }), 'articles/b.md': article({ title: 'B', date: '2000-05-04' }) };
    const shown = (id: string, more: Record<string, string> = {}) => {
      const opened = openArchive({ ...files, ...more });
      const { related, citedBy } = articleView(opened.site, opened.read, articleOf(opened, id));
      return [related, citedBy].map((entries) => entries.map(({ text, note }) => `${text}: ${note ?? ''}`));
    };
    expect(shown('a')).toEqual([['B: cited in this article · 9 months earlier', 'Near: same person: Ada · the same day'], []]);
    expect(shown('b')).toEqual([['A: cites this article · 9 months later'], ['A: ']]);
    const another = { 'articles/c.md': article({ title: 'C', date: '2000-05-04', people: 'ada' }) };
    expect(shown('a', another)[0]).toEqual(['C: in the issue of 4\u00a0May 2000, which this article cites · same person: Ada · 9 months earlier', 'B: in the issue of 4\u00a0May 2000, which this article cites · 9 months earlier', 'Near: same person: Ada · the same day']);
    expect(shown('b', another)).toEqual([['A: cites the issue of 4\u00a0May 2000 · 9 months later'], ['A: cites the issue of 4\u00a0May 2000']]);
  });

  test('says of one that is near because of its headline that it has the same', () => {
    const again = openArchive({ 'articles/a.md': article({ title: 'Grain prices', date: '2001-02-03' }), 'articles/b.md': article({ title: 'GRAIN PRICES', date: '2001-02-04' }) });
    expect(articleView(again.site, again.read, articleOf(again, 'a')).related.map(({ text, note }) => [text, note])).toEqual([['GRAIN PRICES', 'same headline · 1 day later']]);
  });

  test('is cited by articles in order, the newest first, and never by itself', () => {
    const cites = 'As told (see GZ of 04.05.2000).';
    const opened = openArchive({ 'articles/old.md': article({ title: 'Old', date: '2000-06' }, cites), 'articles/new.md': article({ title: 'New', date: '2003' }, cites), 'articles/own.md': article({ title: 'Own', date: '2000-05-04' }, cites) });
    expect(articleView(opened.site, opened.read, articleOf(opened, 'own')).citedBy.map(({ text }) => text)).toEqual(['New', 'Old']);
    expect(articleView(opened.site, opened.read, articleOf(opened, 'old')).citedBy).toEqual([]);
  });

  test('says what is shared by kind, the rarest three records and the number of the others', () => {
    const lists = { people: '[ada, bo]', topics: '[circles, oil]', countries: 'France' };
    const opened = openArchive({
      ...Object.fromEntries(['ada', 'bo'].map((id) => [`people/${id}.md`, record({ name: id })])), ...Object.fromEntries(['circles', 'oil'].map((id) => [`topics/${id}.md`, record({ name: id })])),
      'articles/a.md': article({ date: '2001', ...lists }), 'articles/b.md': article({ title: 'B', date: '2001-05', ...lists }), 'articles/c.md': article({ title: 'C', date: '1990~', people: 'bo', countries: 'France' }),
    });
    expect(articleView(opened.site, opened.read, articleOf(opened, 'a')).related.map(({ text, note }) => `${text}: ${note ?? ''}`)).toEqual(['B: same person: ada · same topics: circles and oil · 2 more in common · the same year', 'C: same person: bo · same country: France']);
  });

  test('says beside each person the offices held when it was printed, with the place where the title does not name it', () => {
    const opened = openArchive({
      'organisations/bank.md': record({ name: 'The Bank' }),
      'people/ada.md': record({ name: 'Ada', roles: '[{ title: President of France, country: France, from: "1999" }, { title: Governor, organisation: The Bank, country: Niger, from: "2000-06" }, { title: Envoy to Nigeria, country: Niger, from: "1990", to: "2001-02-03" }, { title: Minister, from: "2001" }, { title: Poet }]' }),
      'people/bo.md': record({ name: 'Bo', roles: '[{ title: Minister, from: "2001" }]' }),
      'articles/a.md': article({ date: '2001-02-03', people: '[ada, bo]' }), 'articles/b.md': article({ date: '2001-02-03~', people: 'ada', countries: 'France' }),
    });
    const told = (id: string) => articleView(opened.site, opened.read, articleOf(opened, id)).subjects.map(({ rolesTitle, links }) => [rolesTitle, ...links.map(({ text, roles }) => [text, ...roles])]);
    expect(told('a')).toEqual([['With offices held when this was printed', ['Ada', 'President of France', 'Governor, The Bank, Niger', 'Envoy to Nigeria, Niger'], ['Bo']]]);
    expect(told('b')).toEqual([[undefined, ['Ada']], [undefined, ['France']]]);
  });

  test('says nothing of what is not known', () => {
    expect(articleView(site, edition.read, articleOf(edition, 'three'))).toMatchObject({ byline: [], dateline: undefined, translation: [], corrections: [], date: { text: '1999' }, lang: 'ru' });
  });
});

describe('a date for machines', () => {
  const machine = (date: string) => shownDate(site, articleInMemory('x', date).date).machine;

  test('is there where HTML knows such a date, and nowhere else', () => {
    expect(['2001-02-03', '2001-02', '2001', '2001-02-03T10:00'].map(machine)).toEqual(['2001-02-03', '2001-02', '2001', '2001-02-03']);
    expect(['2001-02~', '2001-21', '200X', '2001-02/2001-03'].map(machine)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('the page of a record', () => {
  test('says who it is, in which forms, and where else it is known', () => {
    const view = pageOf('people', 'ada');
    const fact = (term: string): Fact['values'] => view.facts.find((one) => one.term === term)?.values ?? [];
    expect(view).toMatchObject({ name: 'Ada Example', kind: 'Person', counted: '2 articles, 2001' });
    expect(fact('Other forms of the name')).toEqual([{ text: 'Eda', lang: undefined, note: 'misprint' }, { text: 'Ада', lang: 'ru', note: 'native spelling, Russian' }]);
    expect(fact('Also just')).toEqual([{ text: 'Example' }]);
    expect(fact('Offices and roles')).toEqual([{ text: 'Countess', at: [{ href: '/countries/france/', text: 'France' }], note: 'since 1838' }]);
    expect(fact('Born')).toEqual([{ text: '10\u00a0December 1815' }]);
    expect(fact('Elsewhere')).toEqual([{ text: 'Wikidata Q7259', href: 'https://www.wikidata.org/wiki/Q7259' }]);
  });

  test('says of which years its articles are', () => {
    expect([pageOf('people', 'ada').counted, pageOf('people', 'bo').counted, pageOf('countries', 'france').counted, timeView(site).counted]).toEqual(['2 articles, 2001', '2 articles, 1999–2001', '0 articles', '3 articles, 1999–2001']);
  });

  test('lists its articles newest first, who is alongside, and what is narrower', () => {
    expect(pageOf('people', 'ada').newest.map(({ text }) => text)).toEqual(['Two', 'One']);
    expect(pageOf('people', 'ada').companions.map(({ title, links }) => [title, links.map(({ text, count }) => [text, count])])).toEqual([['People', [['Bo', 1]]], ['Topics', [['Circles', 1]]]]);
    expect(pageOf('topics', 'shapes').narrower.map(({ text, counted }) => [text, counted])).toEqual([['Circles', '1 article']]);
    expect(pageOf('topics', 'circles').facts).toContainEqual({ term: 'Broader topic', values: [{ href: '/topics/shapes/', text: 'Shapes' }] });
  });

  test('of a country or an organisation lists who and what says it belongs there, and who held which office, the latest first, with one year where it began and ended in it', () => {
    const opened = openArchive({
      'sources/gazette.md': record({ name: 'The Gazette', countries: 'Estonia' }),
      'organisations/works.md': record({ name: 'The Works', countries: 'Estonia' }),
      'people/bo.md': record({ name: 'Bo', countries: '[Estonia]', roles: '[{ title: Clerk, country: Estonia }, { title: Minister, country: Estonia, from: 1999-01, to: "2001" }]' }),
      'people/ada.md': record({ name: 'Ada', countries: '[Estonia, Latvia]', roles: '[{ title: Engineer, organisation: The Works, to: "1998" }, { title: Minister, country: Estonia, from: 2001 }, { title: Envoy, country: Estonia, from: "1999", to: "1999" }]' }),
    });
    const of = (kind: AuthorityKind, id: string) => {
      const found = opened.site.archive.authority({ kind, id });
      if (found === undefined) throw new Error(`there is no ${kind}/${id}`);
      return recordView(opened.site, opened.read, found);
    };
    const links = (view: RecordView) => view.ofCountry.map(({ title, links: found }) => [title, found.map(({ href }) => href)]);
    const offices = (view: RecordView) => view.offices.map(({ title, holder, years }) => [title, holder.href, years]);
    expect(links(of('countries', 'estonia'))).toEqual([['People of this country', ['/people/ada/', '/people/bo/']], ['Organisations of this country', ['/organisations/works/']], ['Sources of this country', ['/sources/gazette/']]]);
    expect(links(of('countries', 'latvia'))).toEqual([['People of this country', ['/people/ada/']]]);
    expect(offices(of('countries', 'estonia'))).toEqual([['Minister', '/people/ada/', 'since 2001'], ['Envoy', '/people/ada/', '1999'], ['Minister', '/people/bo/', 'January 1999\u00a0– 2001'], ['Clerk', '/people/bo/', undefined]]);
    expect(offices(of('organisations', 'works'))).toEqual([['Engineer', '/people/ada/', 'until 1998']]);
    expect([links(of('people', 'ada')), offices(of('people', 'ada'))]).toEqual([[], []]);
  });

  test('that no article is filed under leads to the search for its name', () => {
    expect(pageOf('countries', 'france').search).toEqual({ href: '/search/?q=France', text: 'Search the texts for “France”' });
    expect(pageOf('people', 'ada').search).toBeUndefined();
  });

  test('lists the issues of a source that are wanted', () => {
    expect(pageOf('sources', 'gazette').wanted.map(({ day, date, counted, citedBy }) => [day, date, counted, citedBy.map(({ href }) => href)])).toEqual([['2000-05-04', '4\u00a0May 2000', 'cited by 1 article', ['/articles/one/']]]);
    expect(pageOf('people', 'ada').wanted).toEqual([]);
    expect(wantedOf(site, 'nobody')).toEqual([]);
  });
});

describe('the front page', () => {
  test('has the newest articles, who is written of most, the years and what is wanted', () => {
    const view = homeView(site);
    expect(view.newest.map(({ text, summary, lang }) => [text, summary?.text, lang])).toEqual([['Two', 'In short.', undefined], ['One', undefined, 'en'], ['Три', undefined, 'ru']]);
    expect(view.most.map(({ title, links }) => [title, links.map(({ text, count }) => `${text} ${count}`)])).toEqual([['People', ['Ada Example 2', 'Bo 2']], ['Countries', []], ['Topics', ['Circles 1']]]);
    expect(view.years.map(({ text, count }) => `${text} ${count}`)).toEqual(['2001 2', '1999 1']);
    expect(view.wanted.map(({ href }) => href)).toEqual(['/wanted/#gazette-2000-05-04']);
    expect(kindLinks(site).map(({ href }) => href)).toEqual(['/people/', '/countries/', '/topics/', '/sources/']);
  });

  test('and the page about the archive are made of an empty archive too', () => {
    const { site: empty } = openArchive({});
    expect(homeView(empty)).toMatchObject({ newest: [], years: [], wanted: [] });
    expect(aboutView(empty).holds).toBe('The archive holds no articles yet.');
    expect(timeView(empty)).toEqual({ counted: '0 articles', coverage: [], years: [] });
  });

  test('and the page about the archive lead to all articles by time, and to the records of each kind', () => {
    expect(aboutView(site).kinds.map(({ href, count }) => `${href} ${count}`)).toEqual(['/articles/ 3', '/people/ 2', '/countries/ 1', '/topics/ 2', '/sources/ 1']);
    expect(aboutView(site).kinds[0]?.counted).toBe(timeView(site).counted);
  });

  test('and the page about the archive say from when to when it goes', () => {
    expect(aboutView(site).holds).toBe('The archive holds 3 articles, printed between 1999 and 2001.');
  });

  test.each([
    [['2025-03-04/2025-04-03'], 'The archive holds 1 article of 2025.'],
    [['2025-03-04', '2025-12'], 'The archive holds 2 articles, printed between March 2025 and December 2025.'],
    [['2025-03-04', '2025-03-09'], 'The archive holds 2 articles of March 2025.'],
    [['2025-03-04', '2025-12?'], 'The archive holds 2 articles of about 2025.'],
    [['1999~'], 'The archive holds 1 article of about 1999.'],
    [['2001-02-03?', '1999-05~'], 'The archive holds 2 articles, printed between about 1999 and about 2001.'],
    [['1999', '1999-05?'], 'The archive holds 2 articles of 1999.'],
    [['1999-12', '1999~'], 'The archive holds 2 articles of about 1999.'],
    [['198X'], 'The archive holds 1 article, printed between 1980 and 1989.'],
    [['1999-12-30/2000-01-02', '2000'], 'The archive holds 2 articles, printed between 1999 and 2000.'],
  ])('and the page about the archive say what is true of %j', (dates, sentence) => {
    const opened = openArchive(Object.fromEntries(dates.map((date, index) => [`articles/a-${index}.md`, article({ date })])));
    expect(aboutView(opened.site).holds).toBe(sentence);
  });
});
