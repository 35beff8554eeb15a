import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleHead } from '../../../src/edition/article-head.ts';
import { recordHead } from '../../../src/edition/record-head.ts';
import { dublinCore } from '../../../src/exports/dublin-core.ts';
import { articleJsonLd, dataBlock } from '../../../src/exports/json-ld.ts';
import { shownHead } from '../../../src/site/head.ts';
import type { Head } from '../../../src/site/head.ts';
import { article, articleInMemory, articleOf, openArchive, record } from '../../helpers/archive.ts';

const url = 'https://archive.example/articles/a/';
const facts = { article: articleInMemory('a', '2025-03-28'), url, source: 'The Gazette', description: 'In short.', about: [] };
const ld = (date: string): unknown => JSON.parse(articleJsonLd({ ...facts, article: articleInMemory('a', date) }));

describe('JSON-LD of an article', () => {
  test('says what it is, where it was printed and whom it is about', () => {
    const about = [{ kind: 'people', name: 'Kaja Kallas', url: `${url}x/`, wikidata: 'Q1' }, { kind: 'topics', name: 'Energy', url: undefined, wikidata: undefined }] as const;
    expect(JSON.parse(articleJsonLd({ ...facts, about, article: { ...facts.article, byline: ['A. Writer'], url: 'https://other.example/', translation: { from: 'ru', method: 'machine' } } }))).toEqual({
      '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'a', url, mainEntityOfPage: url, inLanguage: 'en', description: 'In short.', datePublished: '2025-03-28',
      author: [{ '@type': 'Person', name: 'A. Writer' }], publisher: { '@type': 'Organization', name: 'The Gazette' }, translationOfWork: { '@type': 'NewsArticle', inLanguage: 'ru' },
      about: [{ '@type': 'Person', name: 'Kaja Kallas', url: `${url}x/`, sameAs: 'http://www.wikidata.org/entity/Q1' }, { '@type': 'Thing', name: 'Energy' }], isBasedOn: 'https://other.example/',
    });
  });

  test('leaves out what is only presumed: data has no word for it', () => {
    const presumed: unknown = JSON.parse(articleJsonLd({ ...facts, article: { ...facts.article, translation: { from: 'ru', method: 'machine', presumed: true } } }));
    expect(presumed).not.toHaveProperty('translationOfWork');
  });

  test('leaves out what is not known', () => {
    expect(JSON.parse(articleJsonLd({ ...facts, url: undefined }))).toStrictEqual({
      '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'a', inLanguage: 'en', description: 'In short.', datePublished: '2025-03-28', publisher: { '@type': 'Organization', name: 'The Gazette' },
    });
  });

  test.each(['2025-03-28', '2025-03', '2025', '2025-03-28T15:01:00Z'])('gives %s as the date of printing', (date) => {
    expect(ld(date)).toMatchObject({ datePublished: date });
    expect(ld(date)).not.toHaveProperty('temporal');
  });

  test.each(['2025-03~', '2025-03?', '2025-21', '198X', '19XX', '2025-03-27/2025-04-02', '2025-XX'])('gives %s, which is no date of ISO 8601, as a time only', (date) => {
    expect(ld(date)).toMatchObject({ temporal: date });
    expect(ld(date)).not.toHaveProperty('datePublished');
  });
});

test('no value can end the script element that holds it, and every value comes back as it was', () => {
  const hostile = fc.array(fc.constantFrom('</script>', '<!--', '<script', ']]>', '-->', '<', '&lt;', '"', '\\', '\u2028', '\u2029', '\u0000', '\ud800', 'я'), { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(fc.oneof(hostile, fc.string()), (text) => {
    const block = dataBlock({ text, list: [text] });
    expect(block).not.toMatch(/[<\u2028\u2029]/u);
    const $ = load(`<script type="application/ld+json">${block.replaceAll('\u0000', '')}</script><p>after</p>`);
    expect($('script')).toHaveLength(1);
    expect($('p').text()).toBe('after');
    expect(JSON.parse(block)).toEqual({ text, list: [text] });
  }), { numRuns: 500 });
});

describe('Dublin Core of an article', () => {
  test('makes it an article of a newspaper, with all that a citation needs', () => {
    const made = dublinCore({ ...facts.article, title: 'A title', byline: ['A. Writer', 'B. Writer'], summary: 'In short.', date: articleInMemory('a', '2025-03~').date }, 'The Gazette', url);
    expect(made.map(({ name, content }) => `${name ?? ''}: ${content}`)).toEqual([
      'DC.type: newspaperArticle', 'DC.title: A title', 'DC.creator: A. Writer', 'DC.creator: B. Writer', 'DC.source: The Gazette', 'DC.publisher: The Gazette', 'DC.date: 2025-03~', 'DC.language: en', 'prism.teaser: In short.', `DC.identifier: ${url}`,
    ]);
  });

  test('turns round nothing outside of a value', () => {
    const tags = dublinCore({ ...facts.article, title: 'A \u202etitle', byline: ['A.\u202c Writer'] }, '\u2067Gazette', url);
    expect(tags.filter(({ name }) => /title|creator|source|publisher/.test(name ?? '')).map(({ content }) => content)).toEqual(['A \u202etitle\u202c', 'A. Writer', '\u2067Gazette\u2069', '\u2067Gazette\u2069']);
  });

  test('has no identifier while the site has no address', () => {
    expect(dublinCore(facts.article, 'The Gazette', undefined).map(({ name }) => name)).not.toContain('DC.identifier');
  });
});

test('a social card has what is known of the page, and no tag without a value', () => {
  const card = (head: Head, settings = {}) => shownHead(openArchive({ 'archive.yaml': 'title: A\n' }, settings).site, head).meta.map(({ name, property, content }) => `${property ?? name ?? ''}=${content}`);
  expect(card({ title: 'T', path: '/t/' })).toEqual(['og:type=website', 'og:title=T', 'og:site_name=A', 'twitter:card=summary']);
  expect(card({ title: 'T', path: '/t/', description: 'D', kind: 'article', published: '2025-03-28' }, { site: 'https://news.example/' }))
    .toEqual(['og:type=article', 'og:title=T', 'og:site_name=A', 'og:description=D', 'og:url=https://news.example/t/', 'article:published_time=2025-03-28', 'twitter:card=summary']);
  expect(card({ title: 'T', path: '/t/', noIndex: true })).toEqual([]);
});

describe('the head of an article’s page', () => {
  const head = (files: Record<string, string>, settings = {}) => {
    const edition = openArchive(files, settings);
    const found = articleOf(edition, 'a');
    return articleHead(edition.site, found, edition.texts.article(found).html);
  };

  test('describes it by its summary, or by its first running text without signs', () => {
    expect(head({ 'articles/a.md': article({ summary: 'In short.' }) }).description).toBe('In short.');
    expect(head({ 'articles/a.md': article({}, '# Head\n\n***\n\n**“Bold”** [link](/x/) a\\*b,[^1] <u>under</u>&nbsp;_all_ 1 < 2 & 3.\n\nMore.\n\n[^1]: Note.') }).description).toBe('“Bold” link a*b, under all 1 < 2 & 3.');
    expect(head({ 'articles/a.md': article({}, '***\n\n> Quoted\n\n- item\n\n— Well, $5.') }).description).toBe('— Well, $5.');
  });

  test.each([['2001-02-03', '2001-02-03'], ['2001-02-03T10:00:00.5Z', '2001-02-03T10:00:00Z'], ['2001-02-03T00:00:00Z', '2001-02-03'], ['2001-02', undefined]])('tells of %s where it is shared that it was printed at %s', (date, published) => {
    expect(head({ 'articles/a.md': article({ date }) }).published).toBe(published);
  });

  test('describes it by whatever words it has, where none of them are running text', () => {
    expect(head({ 'articles/a.md': article({}, '# Head\n\n- one\n- two\n\n> three') }).description).toBe('one two three');
  });

  test('describes a text of any length by its beginning', () => {
    expect(head({ 'articles/a.md': article({}, `[w](/x/)${`${' [word](/people/ada/) *&*'.repeat(900)}\n\n`.repeat(4)}`) }).description).toMatch(/^w (?:word & )+word( &)?…$/);
  });

  test('gives a day of printing only where it is known to the day', () => {
    const times = (date: string) => head({ 'articles/a.md': article({ date }) }).published;
    expect([times('2025-03-28'), times('2025-03-28~'), times('2025-03')]).toEqual(['2025-03-28', undefined, undefined]);
  });

  test('has addresses with the site’s origin and base path, and none without an origin', () => {
    const files = { 'articles/a.md': article({ people: 'Ada' }), 'people/ada.md': record({ name: 'Ada' }) };
    const at = head(files, { site: 'https://news.example/', base: '/archive/' });
    expect(at.path).toBe('/archive/articles/a/');
    expect(at.jsonLd).toContain('"url":"https://news.example/archive/people/ada/"');
    expect(head(files).jsonLd).not.toContain('"url"');
  });
});

describe('the head of a record’s page', () => {
  const description = (body: string) => {
    const { site, texts } = openArchive({ 'people/ada.md': record({ name: 'Ada' }, body) });
    const found = site.archive.authority({ kind: 'people', id: 'ada' });
    if (found === undefined) throw new Error('there is Ada');
    return recordHead(site, { record: found, list: 'filed', period: undefined }, texts.record(found)).description;
  };

  test('describes it by its text as it is read, or by the number of its articles', () => {
    expect(description('**Ada** is a [person](https://x.example/ "y") <b onclick="z()">of</b> note,\\\nand *more*.')).toBe('Ada is a person of note, and more.');
    expect(description('')).toBe('Ada: 0 articles');
  });
});
