import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/client/results/saving/bibtex.ts';
import { bibtexEntry, bibtexKey } from '../../../src/exports/bibtex.ts';
import { articleView } from '../../../src/site/views/article-view.ts';
import { article, articleOf, openArchive, record } from '../../helpers/archive.ts';

describe('an entry for BibTeX', () => {
  test('has a key of its own for each id, the same for ever', () => {
    expect(bibtexKey('2025/отчёт_1.a')).toBe('2025/:43e::442::447::451::442:_1.a');
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '4', ':', 'b', 'ё', '𝒳', '"', '{') }), fc.string({ unit: fc.constantFrom('a', '4', ':', 'b', 'ё', '𝒳', '"', '{') }), (one, other) => {
      expect(bibtexKey(one) === bibtexKey(other)).toBe(one === other);
      expect(bibtexKey(one)).toMatch(/^[A-Za-z0-9:/._-]*$/);
    }));
  });

  test('is the same on the article’s page as among results that are saved', () => {
    const edition = openArchive({ 'archive.yaml': 'title: The archive\naddress: https://news.example/\n', 'articles/one.md': article({ title: 'One & all', date: '2001-02~', byline: '[A. Writer]', language: 'ru', page: '1-2', translation: '{ from: kk, method: machine, presumed: true }', summary: 'In short & plain.', people: '[zoe, ada]', countries: '[KZ]' }), 'people/zoe.md': record({ name: '"Sample, Zoe"' }), 'people/ada.md': record({ name: 'Ada & Example' }) });
    const { bibtex } = articleView(edition.site, edition.read, articleOf(edition, 'one'));
    const result = { id: 'one', href: '/articles/one/', title: 'One & all', language: 'ru', date: '2001-02~', day: '2001-02-01', when: 'about February 2001', source: { id: 'gazette', name: 'The Gazette' }, byline: ['A. Writer'], page: '1-2', translated: 'presumed machine translation from Kazakh', summary: 'In short & plain.', filed: { person: ['Ada & Example', 'Sample, Zoe'], country: ['Kazakhstan'], organisation: [], topic: [] } };
    expect(bibtex).toBe(toBibtex([result], { origin: 'https://news.example', archive: 'The archive', page: { one: 'p. {page}', several: 'pp. {page}' } }));
    expect(bibtex).toContain('  keywords = {Ada \\& Example, {Sample, Zoe}, Kazakhstan},\n');
    expect(bibtex).toContain('  abstract = {In short \\& plain.},\n');
    expect(bibtex).toContain('  pages = {1--2},\n');
    expect(bibtex).toContain('  note = {presumed machine translation from Kazakh; The archive},\n');
    expect(bibtex).toMatch(/^@article\{one,\n.* {2}entrysubtype = \{newspaper\},\n/s);
  });

  test.each([
    ['2001-02-03', '2001', '2'], ['2001-02-03T10:00:00Z', '2001', '2'], ['2001-12~', '2001', '12'], ['2001', '2001', undefined], ['2001-21', '2001', undefined], ['198X', undefined, undefined],
    ['2001-02-03/2001-02-27', '2001', '2'], ['[2001-02-27..2001-03-02]', '2001', undefined], ['2001-12/2002-01', '2001--2002', undefined], ['2001-02/..', '2001', undefined], ['2001-02/2001', '2001', undefined],
  ])('of %s has the year %s and the month %s, as far as both ends have them', (date, year, month) => {
    const entry = bibtexEntry({ id: 'one', title: 'A', date, source: 'G', archive: 'The archive', byline: [], page: '', translated: '', summary: '', language: 'en', address: undefined, keywords: [] });
    expect([/ year = \{(.*)\}/.exec(entry)?.[1], / month = \{(.*)\}/.exec(entry)?.[1]]).toEqual([year, month]);
  });

  test('turns round nothing outside of a value', () => {
    const entry = bibtexEntry({ id: 'one', title: 'A \u202etitle', date: '2001', source: '\u2067Gazette', archive: 'The archive', byline: ['A.\u202c Writer'], page: '', translated: '', summary: '', language: 'en', address: undefined, keywords: [] });
    for (const value of ['{{A \u202etitle\u202c}}', '{\u2067Gazette\u2069}', '{A. Writer}']) expect(entry).toContain(`= ${value},\n`);
  });

  test('has no address where that of the site is not known', () => {
    const edition = openArchive({ 'articles/one.md': article({ title: 'One' }) });
    expect(articleView(edition.site, edition.read, articleOf(edition, 'one')).bibtex).not.toContain('url');
  });
});
