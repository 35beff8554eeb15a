import { describe, expect, test } from 'vitest';
import { Nearness } from '../../../../src/archive/nearness/nearness.ts';
import { Archive } from '../../../../src/archive/archive.ts';
import { gatherAuthorities } from '../../../../src/archive/authorities.ts';
import { countriesOfIso } from '../../../../src/archive/names/iso-countries.ts';
import { localeOf } from '../../../../src/locale/locale.ts';
import { namesInText } from '../../../../src/model/mention.ts';
import { archiveSettings } from '../../../../src/model/archive-settings.ts';
import type { Article } from '../../../../src/model/article.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { Addresses } from '../../../../src/site/addresses/addresses.ts';
import { homeView } from '../../../../src/site/views/home-view.ts';
import { kindLinks } from '../../../../src/site/kind-links.ts';
import { settledPaths } from '../../../../src/site/addresses/routes.ts';
import { article, articleInMemory, articleOf, openArchive, record, told } from '../../../helpers/archive.ts';

const named = (id: string) => ({ index: 0, printed: id, ref: { kind: 'countries', id }, reason: 'strong', matched: { form: id, kind: 'preferred', inflected: false }, line: 1, anchor: `countries-${id}-1` } as const);

describe('a country of ISO 3166 without a file', () => {
  const ids = (files: Record<string, string>, drafts = false) => openArchive(files, { drafts }).site.archive.authorities('countries').map(({ id }) => id);

  test('has a page when a text names it, in the order of the alphabet among the others', () => {
    expect(ids({ 'articles/a.md': article({ countries: '[France, Malta]' }, 'It rained in Luxembourg and in Chad.') })).toEqual(['chad', 'france', 'luxembourg', 'malta']);
    expect(ids({ 'articles/a.md': article({}, 'It rained.') })).toEqual([]);
  });

  test('has none when nothing but a draft, a title, a heading or a link names it, or when the editor rules that it is none', () => {
    expect(ids({ 'articles/a.md': article({ draft: 'true' }, 'It rained in Chad.'), 'articles/b.md': article() })).toEqual([]);
    expect(ids({ 'articles/a.md': article({ draft: 'true' }, 'It rained in Chad.') }, true)).toEqual(['chad']);
    expect(ids({ 'articles/a.md': article({ title: 'Chad' }, '# Malta\n\n[Luxembourg](https://example.org/)') })).toEqual([]);
    expect(ids({ 'articles/a.md': article({ mentions: '{ Chad: none }' }, 'It rained in Chad.') })).toEqual([]);
  });

  test('is linked at its first mention in every text that names it', () => {
    const edition = openArchive({ 'articles/a.md': article({}, 'Chad, and again Chad.') });
    expect(edition.texts.article(articleOf(edition, 'a')).html).toContain('<a href="/countries/chad/" class="name" id="countries-chad-1">Chad</a>, and again <span class="name" id="countries-chad-2">Chad</span>');
  });

  test('can be linked to, and its address can be no other’s, once a text names it', () => {
    const problems = (text: string, lines = {}) => told(openArchive({ 'articles/a.md': article(lines, text) }).problems.all());
    expect(problems('Chad. See [it](/countries/chad/).')).toEqual([]);
    expect(problems('See [it](/countries/chad/).')).toEqual(['link-broken 7:5']);
    expect(problems('Chad.', { redirectFrom: '/Countries/Chad/' })).toEqual(['redirect-taken 5:15']);
    expect(problems('No name.', { redirectFrom: '/countries/chad/' })).toEqual([]);
  });
});

describe('the texts of an archive', () => {
  const { authorities, countryNames } = openArchive({ 'people/ada.md': record({ name: 'Ada', countries: 'Malta' }) }).content;

  function reading(articles: readonly Article[]) {
    const settings = archiveSettings.parse({ title: 'T' });
    const { records, names } = gatherAuthorities(authorities, [], countriesOfIso('en', countryNames), new Problems());
    const read: string[] = [];
    const archive = new Archive(settings, records, names, articles, {
      citations: () => [],
      names: (_, { id }) => {
        read.push(id);
        return namesInText(id === 'a' ? [named('chad')] : []);
      },
    });
    return { read, site: { archive, addresses: new Addresses('/', undefined), locale: localeOf('en'), nearness: new Nearness(archive) } };
  }

  test('are read for nothing that fields and files tell, so that the first page comes at once', () => {
    const { read, site } = reading([articleInMemory('a', '1987-03-10', { countries: ['france'], people: ['ada'] }), articleInMemory('b', '1987-03-11')]);
    homeView(site);
    kindLinks(site);
    settledPaths(site);
    for (const id of ['france', 'malta']) expect(site.archive.authority({ kind: 'countries', id })?.id).toBe(id);
    expect(site.archive.authority({ kind: 'people', id: 'ada' })?.id).toBe('ada');
    expect(read).toEqual([]);
  });

  test('are read when it is asked which countries there are, each once', () => {
    const { read, site } = reading([articleInMemory('a', '1987-03-10'), articleInMemory('b', '1987-03-11')]);
    expect(site.archive.authorities('countries').map(({ id }) => id)).toEqual(['chad', 'malta']);
    expect(site.archive.authority({ kind: 'countries', id: 'chad' })?.id).toBe('chad');
    expect(site.archive.authority({ kind: 'countries', id: 'france' })).toBeUndefined();
    expect(read).toEqual(['b', 'a']);
  });
});
