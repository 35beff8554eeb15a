import { describe, expect, test } from 'vitest';
import { withoutBroken } from '../../../../src/edition/without-broken.ts';
import { accountOf } from '../../../../src/publish/told/account.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';
import type { ContentFiles } from '../../../helpers/archive.ts';
import { temporaryFolder } from '../../../helpers/site.ts';

const errorsOf = (files: ContentFiles) => openArchive(files).problems.all().flatMap(({ severity, code, file }) => (severity === 'error' ? [`${file} ${code}`] : [])).sort();

describe('an article with a field that nobody knows', () => {
  test('is told at once all else that is wrong with it', () => {
    const files = { 'articles/a.md': article({ people: '[Nobody Known]', mentions: '{ Gone: nobody }', topic: 'x', translation: '{ from: ru, method: human, who: Ada }' }, 'See [it](/nowhere/).\n\n![Lost](lost.png)') };
    expect(errorsOf(files).map((line) => line.replace(/^.* /, ''))).toEqual(['field-unknown', 'field-unknown', 'link-broken', 'name-unknown', 'name-unknown', 'picture-missing']);
    expect(accountOf(openArchive(files))).toEqual({ files: 3, published: 2, drafts: 0, rejected: 1 });
  });

  test('is no article: nothing leads to it, and nothing is filed under what it lists', () => {
    const edition = openArchive({ 'articles/a.md': article({ topic: 'x', people: '[ada]' }), 'articles/b.md': article({}, 'See [it](/articles/a/).'), 'people/ada.md': record({ name: 'Ada' }) });
    expect(edition.site.archive.articles.map(({ id }) => id)).toEqual(['b']);
    expect(errorsOf({ 'articles/a.md': article({ topic: 'x' }), 'articles/b.md': article({}, 'See [it](/articles/a/).') })).toContain('articles/a.md field-unknown');
  });

  test('that says which countries it is about in such a field loses no address of theirs for an editor to mend', () => {
    const addresses = JSON.stringify({ '/countries/kazakhstan/': '2001-01-01' });
    expect(errorsOf({ 'addresses.json': addresses, 'articles/a.md': article({ country: '[Kazakhstan]' }) })).toEqual(['articles/a.md field-unknown']);
  });

  test('has no second error where its fields end too late: what was taken for its text is not all of it', () => {
    const text = '---\ntitle: A\ndate: 2001\nsource: gazette\nHe said today: it was [so](/nowhere/).\n\n---\n\nSee [more](/nowhere/).\n';
    expect(errorsOf({ 'articles/a.md': text })).toEqual(['articles/a.md frontmatter-unclosed']);
  });

  test('takes no sound article with it where the rest is published', () => {
    const opened = openArchive({ 'articles/a.md': article({ topic: 'x', redirectFrom: '[/old/]' }), 'articles/b.md': article({ redirectFrom: '[/old/]' }) });
    const edition = withoutBroken(opened, { content: opened.folder, base: '/', site: undefined, drafts: false }, temporaryFolder());
    expect(edition.content.leftOut?.files).toEqual(['articles/a.md']);
  });
});
