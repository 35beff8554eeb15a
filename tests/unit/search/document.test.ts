import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEdition } from '../../../src/edition/edition.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { facetsOf } from '../../../src/search/facet-values.ts';
import { searchDocument } from '../../../src/search/document.ts';
import { facetLabels } from '../../../src/search/labels.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

const hostile = '"><script>alert(1)</script><meta data-pagefind-filter="person:x"> &amp;lt; \' a:b, c[d]';

const files = {
  'archive.yaml': 'title: Synthetic archive\nlanguage: en\n',
  'sources/gazette.md': '---\nname: The Gazette\ncode: GZ\nvariants: [Die Gazette]\n---\n',
  'people/ada-example.md': '---\nname: Ada Example\nvariants:\n  - form: Ада Пример\n    kind: native\n  - form: Eda | Example\n    kind: misprint\nshort: Example\n---\n',
  'people/nobody.md': '---\nname: No Body\n---\n',
  'articles/plain.md': '---\ntitle: Plain\ndate: 1999-12-30/2001-01-02\nsource: gazette\npeople: [ada-example]\ncountries: [USA]\nlanguage: ru\nbyline: [A. Writer, B. Writer]\ndateline: HERE, Feb 26\nsummary: In short.\n---\n\nA text of E. Example.\n',
  'articles/hostile.md': `---\ntitle: '${hostile.replaceAll("'", "''")}'\ndate: 2001\nsource: gazette\nsummary: '${hostile.replaceAll("'", "''")}'\ndateline: '</div></body>${hostile.replaceAll("'", "''")}'\n---\n\n<p data-pagefind-ignore="all" data-pagefind-meta="title:Taken">Hidden</p>\n\n<script>alert(2)</script> <b onclick="alert(3)">bold</b> & \`<i>\`\n`,
};

let edition: Edition;

beforeAll(() => {
  edition = openEdition({ content: writeFiles(temporaryFolder(), files), base: '/', site: undefined, drafts: false });
  expect(edition.problems.all().filter(({ severity }) => severity === 'error')).toEqual([]);
});

function documentOf(id: string) {
  const article = edition.site.archive.article(id);
  if (article === undefined) throw new Error(`there is no ${id}`);
  const $ = load(searchDocument(edition.site, article, edition.texts.article(article).html));
  const values = (kind: string) => $(`meta[data-pagefind-${kind}]`).map((_, element) => $(element).attr(`data-pagefind-${kind}`)).get();
  return { $, values };
}

describe('the document of an article', () => {
  test('has the ids of its records, every year it may be of, and its language as filters', () => {
    expect(documentOf('plain').values('filter')).toEqual([
      'person:ada-example', 'country:united-states', 'source:gazette', 'year:1999', 'year:2000', 'year:2001', 'language:ru',
    ]);
  });

  test('has what is shown of it, and every form of every name, parted so that no phrase reaches across', () => {
    const meta = new Map(documentOf('plain').values('meta').map((value) => [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)]));
    expect(meta.get('title')).toBe('Plain');
    expect(meta.get('date')).toBe('between December 30, 1999 and January 2, 2001');
    expect(meta.get('source')).toBe('The Gazette');
    expect(meta.get('byline')).toBe('A. Writer, B. Writer');
    expect(meta.get('summary')).toBe('In short.');
    expect(meta.get('names')?.split(' | ')).toEqual(expect.arrayContaining(['The Gazette', 'Die Gazette', 'GZ', 'Ada Example', 'Ада Пример', 'Eda   Example', 'Example', 'United States', 'USA']));
  });

  test('has the dateline and the text to be searched, in its own language, and one sort key', () => {
    const { $, values } = documentOf('plain');
    expect($('html').attr('lang')).toBe('ru');
    expect($('body > div').map((_, element) => $(element).text().trim()).get()).toEqual(['HERE, Feb 26', 'A text of E. Example.']);
    expect(values('sort')).toHaveLength(1);
  });

  test('keeps hostile words where they belong: as text of one attribute or of the body', () => {
    const { $, values } = documentOf('hostile');
    expect(values('meta').filter((value) => value.startsWith('title:'))).toEqual([`title:${hostile}`]);
    expect(values('meta').filter((value) => value.startsWith('summary:'))).toEqual([`summary:${hostile}`]);
    expect(values('filter')).toEqual(['source:gazette', 'year:2001', 'language:en']);
    expect($('body').text()).toContain(`</div></body>${hostile}`);
    expect($('body').text()).toContain('Hidden');
    expect([...new Set($('*').map((_, element) => $(element).prop('tagName')).get())].sort()).toEqual(['BODY', 'DIV', 'HEAD', 'HTML', 'META']);
    expect($('body, body *').map((_, element) => Object.keys($(element).attr() ?? {})).get()).toEqual(['data-pagefind-body']);
  });
});

describe('the facets of an archive', () => {
  test('are those that an article has a value of', () => {
    expect(facetsOf(edition.site.archive)).toEqual(['person', 'country', 'source', 'year', 'language']);
  });

  test('are called by the preferred names of the records that have articles', () => {
    expect(facetLabels(edition.site)).toEqual({
      person: { 'ada-example': 'Ada Example' }, country: { 'united-states': 'United States' }, organisation: {}, topic: {}, source: { gazette: 'The Gazette' },
    });
  });
});
