import { describe, expect, test } from 'vitest';
import { tookAnother } from '../../../src/imports/forms/csv-mending.ts';
import { csvRow } from '../../../src/imports/forms/csv-row.ts';
import { feedItem } from '../../../src/imports/forms/feed-item.ts';
import { usualFields } from '../../../src/imports/forms/field-map.ts';
import { frontFields } from '../../../src/imports/forms/front-fields.ts';
import { sitePage } from '../../../src/imports/forms/site-page.ts';
import { noSettings } from '../../../src/imports/forms/site-settings.ts';
import { isOwnPage } from '../../../src/imports/own-pages.ts';
import { siteOf } from '../../../src/imports/inputs/source.ts';
import { processorTime } from '../../helpers/processor-time.ts';

const many = 300_000;
const page = (body: string) => sitePage({ file: 'a.md', fields: new Map(), alone: new Set(), body }, usualFields, noSettings);
const author = (name: string) => feedItem({ name: 'item', attributes: new Map(), children: [{ name: 'author', attributes: new Map(), children: [name] }] }, { name: 'rss', attributes: new Map(), children: [] }).byline;

/** Whatever stands there, each sign is looked at a few times: what takes the square of the time would take minutes. */
describe('read in one go is', () => {
  test.each<[string, () => unknown, unknown]>([
    ['a heading with spaces inside', () => page(`# x${' '.repeat(many)}y\n`).title, `x${' '.repeat(many)}y`],
    ['a heading with number signs', () => page(`# x ${'#'.repeat(many)}y\n`).title, `x ${'#'.repeat(many)}y`],
    ['an address with slashes', () => siteOf(`https://a.example/${'/'.repeat(many)}x`)?.length, 'a.example'.length + many + 2],
    ['a former address with slashes', () => isOwnPage(`/a${'/'.repeat(many)}x`), false],
    ['a former address with pages of folders', () => isOwnPage(`/a${'/index.htm'.repeat(many)}x`), false],
    ['a cell with spaces', () => csvRow(['topics'], [`a${' '.repeat(many)}b; c`], usualFields), expect.objectContaining({ topics: [`a${' '.repeat(many)}b`, 'c'] })],
    ['a cell with quotation marks in one line', () => tookAnother(`a,"${'x"y'.repeat(many)}",c`, ',', 3), false],
    ['an author with signs of an address', () => author('@'.repeat(many)), ['@'.repeat(many)]],
    ['frontmatter in JSON that never ends', () => frontFields('a.md', `{\n${'"a": {\n}\n,'.repeat(50_000)}`).ok, false],
    ['frontmatter in JSON with many groups', () => frontFields('a.md', `{\n"a": [\n${'{\n"b": "}"\n}\n,'.repeat(50_000)}1]\n}\nText.`), expect.objectContaining({ ok: true, body: 'Text.' })],
  ])('%s', (_, read, expected) => {
    expect(processorTime(() => { expect(read()).toEqual(expected); })).toBeLessThan(5);
  });
});

test.each([
  ['# A bridge ##', 'A bridge'], ['# A bridge #\t', 'A bridge'], ['# About C#', 'About C#'], ['#\tA bridge', 'A bridge'],
])('the title of a page without one is its heading: %j', (heading, title) => {
  expect(page(`Text.\n\n${heading}\n`).title).toBe(title);
});

test.each([['//about//', true], ['/search/index.html', true], ['/2001/03/index.htm/', true], ['/about/index.html/index.html', true], ['/xindex.html', false], ['/about/more', false]])('%s is a page of every archive: %s', (address, isOwn) => {
  expect(isOwnPage(address)).toBe(isOwn);
});
