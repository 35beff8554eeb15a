import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openEdition } from '../../../src/edition/edition.ts';
import type { EditionSettings } from '../../../src/edition/settings.ts';
import { SheetInputs } from '../../../src/sheets/inputs.ts';
import { pagesOf } from '../../../src/sheets/page-list.ts';
import type { ListedPage } from '../../../src/sheets/page-list.ts';
import type { ContentFiles } from '../../helpers/archive.ts';
import { editsOf, emptyArchive, manyArticles } from '../../helpers/edits.ts';
import { startOfEdits } from '../../helpers/start-of-edits.ts';
import type { ContentEdit } from '../../helpers/content-edit.ts';
import { gradient } from '../../helpers/pictures.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';
import { dot } from '../../helpers/small-site.ts';

beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'] }); });
afterEach(() => { vi.useRealTimers(); });

function listed(content: string, under = '', address: Partial<Pick<EditionSettings, 'base' | 'site'>> = {}): readonly ListedPage[] {
  const edition = openEdition({ content, base: '/', site: undefined, drafts: false, ...address });
  return pagesOf(edition, new SheetInputs(edition, under));
}

/** Holds pages that are made of the same against one another while edits happen. @returns the files of the pages that were, once for each time */
function compared(files: Readonly<Record<string, string | Uint8Array>>, edits: readonly ContentEdit[]): string[] {
  const content = writeFiles(temporaryFolder(), files);
  const known = new Map<string, string>();
  const found: string[] = [];
  for (const edit of edits) {
    edit.on(content);
    const edition = openEdition({ content, base: '/', site: undefined, drafts: false });
    if (edition.problems.hasErrors) continue;
    for (const { file, inputs, sheet } of pagesOf(edition, new SheetInputs(edition, ''))) {
      if (inputs === undefined) continue;
      const key = `${file} ${inputs()}`;
      const shown = JSON.stringify(sheet());
      if (known.has(key)) found.push(file);
      expect(known.get(key) ?? shown, `${file} after ${edits.map(String).join(', ')}`).toBe(shown);
      known.set(key, shown);
    }
  }
  return found;
}

describe('pages that are made of the same show the same', () => {
  test('whatever the archive around them', () => {
    let pages = 0;
    fc.assert(fc.property(editsOf(8), (edits) => { pages += compared(startOfEdits, edits).length; }), { numRuns: Number(process.env['INCREMENTAL'] ?? 40), endOnFailure: true });
    expect(pages).toBeGreaterThan(0);
  }, 120_000);

  test('where lists are so long that they are parted by time', () => {
    const parted = { ...startOfEdits, ...manyArticles };
    const beside: ContentEdit = { on: (content) => { writeFiles(content, { 'topics/beside.md': '---\nname: Beside\n---\n' }); }, toString: () => 'a record of which nothing tells' };
    const pages = compared(parted, [{ on: () => undefined, toString: () => 'nothing' }, beside]);
    for (const list of ['people/ada/2001/05/', 'people/ada/2001/05/05/', 'sources/gazette/2001/', 'people/ada/named/2001/', '2001/', '2001/05/', '2001/05/05/']) expect(pages, list).toContain(`${list}index.html`);
    fc.assert(fc.property(editsOf(4), (edits) => { compared(parted, edits); }), { numRuns: Number(process.env['INCREMENTAL'] ?? 40) / 8, endOnFailure: true });
  });
});

test('under another name no page is made of what it was made of', () => {
  const content = writeFiles(temporaryFolder(), emptyArchive);
  const under = (name: string) => listed(content, name).flatMap(({ file, inputs }) => inputs === undefined ? [] : [`${file} ${inputs()}`]);
  expect(under('one').length).toBeGreaterThan(0);
  expect(under('one').filter((page) => under('another').includes(page))).toEqual([]);
});

test('at another address no page is made of what it was made of', () => {
  const content = writeFiles(temporaryFolder(), emptyArchive);
  const addresses = [{}, { base: '/archive/' }, { site: 'https://news.example' }, { site: 'https://other.example' }];
  const pages = addresses.flatMap((address) => listed(content, '', address).flatMap(({ file, inputs }) => inputs === undefined ? [] : [`${file} ${inputs()}`]));
  expect(new Set(pages).size).toBe(pages.length);
});

test('an article more changes nothing that the page of another day is made of, but for those of the days beside', () => {
  const content = writeFiles(temporaryFolder(), { ...emptyArchive, ...manyArticles });
  const inputsNow = () => new Map(listed(content).map(({ file, inputs }) => [file, inputs?.()]));
  const before = inputsNow();
  writeFiles(content, { 'articles/more.md': '---\ntitle: One more\ndate: 2001-05-06\nsource: gazette\npeople: [ada]\n---\n\nAda Example spoke again.\n' });
  const now = inputsNow();
  const changed = (day: string) => now.get(`people/ada/2001/${day}/index.html`) !== before.get(`people/ada/2001/${day}/index.html`);
  expect(['05/04', '05/05', '05/06'].map(changed)).toEqual([false, true, true]);
});

test('a second source changes what the days of a record are made of, which begin to name it', () => {
  const content = writeFiles(temporaryFolder(), { ...emptyArchive, ...manyArticles, 'sources/second.md': '---\nname: The Second\n---\n' });
  const daysNow = () => listed(content).filter(({ file }) => /^people\/ada\/2001\/05\/05\//.test(file)).map(({ inputs, sheet }) => [inputs?.(), JSON.stringify(sheet())]);
  const [before] = daysNow();
  rmSync(join(content, 'sources/second.md'));
  const [now] = daysNow();
  expect([before?.[1]?.includes('"source"'), now?.[1]?.includes('"source"'), before?.[0] === now?.[0]]).toEqual([true, false, false]);
});

test('an article more of another month, or of a month that is parted already, changes nothing that other articles are made of', () => {
  const content = writeFiles(temporaryFolder(), { ...emptyArchive, ...manyArticles });
  const inputsNow = () => new Map(listed(content).map(({ file, inputs }) => [file, inputs?.()]));
  const before = inputsNow();
  writeFiles(content, { 'articles/more.md': '---\ntitle: One more\ndate: 2001-05-06\nsource: gazette\n---\n\nNobody spoke again.\n', 'articles/july.md': '---\ntitle: One of July\ndate: 2001-07-06\nsource: gazette\n---\n\nNobody spoke.\n' });
  const now = inputsNow();
  expect([...before].filter(([file, inputs]) => file.startsWith('articles/') && now.get(file) !== inputs).map(([file]) => file)).toEqual([]);
});

describe('what a page shows of others is part of what it is made of', () => {
  const article = (title: string, more: string, text = 'Nobody spoke.') => `---\ntitle: ${title}\nsource: gazette\n${more}\n---\n\n${text}\n`;
  const around = {
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': '---\nname: The Gazette\ncode: GZ\ncitation: "see {code} of {dd.mm.yyyy}"\n---\n',
    'sources/herald.md': '---\nname: The Herald\ncountries: [France]\n---\n',
    'people/ada.md': '---\nname: Ada Example\nroles:\n  - title: Governor\n    organisation: bank\n    from: 1999\n  - title: Envoy\n    country: France\n---\n',
    'organisations/bank.md': '---\nname: The Bank\ncountries: [France]\n---\n',
    'topics/shapes.md': '---\nname: Shapes\n---\n',
    'topics/circles.md': '---\nname: Circles\nbroader: shapes\n---\n',
    'articles/a.md': article('One', 'date: 2001-05-06\npeople: [ada]', 'Ada Example spoke.'),
    'articles/near.md': article('Near', 'date: 2001-05-07\npeople: [ada]', 'As told, see GZ of 03.02.2000.').replace('gazette', 'herald'),
    'articles/issue/one.md': article('Of the issue', 'date: 2001-02-03'),
    'articles/issue/two.md': article('Of the same', 'date: 2001-02-03'),
    'articles/citing.md': article('Citing', 'date: 2001-03-04', 'As told, see GZ of 03.02.2001.'),
  };
  const changed = (path: keyof typeof around, from: string, to: string) => ({ [path]: around[path].replace(from, to) });
  const moved = (path: keyof typeof around, to: string) => ({ ...changed(path, 'date:', 'draft: true\ndate:'), [to]: around[path] });

  test.each<[page: string, what: string, files: ContentFiles]>([
    ['articles/a', 'the day on which it was recorded first', { 'addresses.json': `{\n"/articles/a/": "2005-06-07 0 ${'0'.repeat(64)}"\n}\n` }],
    ['articles/a', 'the organisation of an office', changed('organisations/bank.md', 'The Bank', 'The Old Bank')],
    ['articles/a', 'the source of an article near to it', changed('sources/herald.md', 'The Herald', 'The New Herald')],
    ['articles/a', 'the address of an article near to it', moved('articles/near.md', 'articles/nearer.md')],
    ['articles/issue/one', 'the address of an article that cites it', moved('articles/citing.md', 'articles/told.md')],
    ['articles/a', 'the language of an article near to it', changed('articles/near.md', 'date:', 'language: fr\ndate:')],
    ['people/ada', 'its own text', changed('people/ada.md', 'France\n---\n', 'France\n---\n\nA short life.\n')],
    ['people/ada', 'the organisation of an office', changed('organisations/bank.md', 'The Bank', 'The Old Bank')],
    ['people/ada', 'the country of an office', { 'countries/france.md': '---\nname: The Republic\nvariants: [France]\n---\n' }],
    ['people/ada', 'words that an editor has confirmed', changed('articles/citing.md', 'date:', 'quotes:\n  - by: ada\n    text: As told\ndate:')],
    ['sources/herald', 'the name of its country', { 'countries/france.md': '---\nname: The Republic\nvariants: [France]\n---\n' }],
    ['organisations/bank', 'who holds an office', changed('people/ada.md', 'Governor', 'Clerk')],
    ['countries/france', 'an organisation of the country', changed('organisations/bank.md', 'The Bank', 'The Old Bank')],
    ['topics/shapes', 'the name of a narrower topic', changed('topics/circles.md', 'Circles', 'Rounds')],
    ['topics/shapes', 'the number of articles under a narrower topic', changed('articles/near.md', 'people:', 'topics: [circles]\npeople:')],
    ['topics/circles', 'the name of the broader topic', changed('topics/shapes.md', 'Shapes', 'Forms')],
    ['sources/gazette', 'an article of another source that cites an issue that is wanted', changed('articles/near.md', 'Near', 'Nearby')],
    ['sources/gazette', 'the day of an issue that is wanted', changed('articles/near.md', '03.02.2000', '04.02.2000')],
    ['sources/gazette', 'the address of an article of another source that cites an issue that is wanted', moved('articles/near.md', 'articles/nearer.md')],
    ['sources/gazette/2001/02/03', 'the address of an article that cites the issue', moved('articles/citing.md', 'articles/told.md')],
    ['sources/gazette/2001/02/03', 'an article that cites the issue', changed('articles/citing.md', 'Citing', 'Telling')],
  ])('%s: %s', (page, _, files) => { expectRemade(around, page, files); });

  test.each(['![A dot](dot.png)', '<img src="dot.png" alt="A dot">'])('the picture in the text of a record: %s', async (picture) => {
    expectRemade({ ...around, 'topics/shapes.md': `---\nname: Shapes\n---\n\n${picture}\n`, 'topics/dot.png': dot }, 'topics/shapes', { 'topics/dot.png': await gradient(3, 2, 'png') });
  });

  test('articles/issue/one, where more articles cite its issue than are near to it: the address of one of the others', () => {
    const citing = article('Citing', 'date: 2002-01-01', 'As told, see GZ of 03.02.2001.');
    const files = { ...around, ...Object.fromEntries(Array.from({ length: 9 }, (_one, at) => [`articles/citing/${String(at)}.md`, citing])) };
    expectRemade(files, 'articles/issue/one', { 'articles/citing/8.md': citing.replace('date:', 'draft: true\ndate:'), 'articles/citing/9.md': citing });
  });

  test('the name of a record on the page of a month of it that lists days alone', () => {
    expectRemade({ ...emptyArchive, ...manyArticles }, 'people/ada/2001/05', { 'people/ada.md': '---\nname: Ada Specimen\n---\n' });
  });

  test.each<[what: string, more: string, title: string, text?: string]>([
    ['the title', 'date: 2002-01-01', 'Another'],
    ['the date', 'date: 2002-01-01~', 'Citing'],
    ['the language', 'language: fr\ndate: 2002-01-01', 'Citing'],
    ['that it cites the issue', 'date: 2002-01-01', 'Citing', 'Nobody spoke.'],
  ])('articles/issue/one, where more articles cite its issue than are near to it: of any of them %s', (_, more, title, text = 'As told, see GZ of 03.02.2001.') => {
    const citing = Array.from({ length: 9 }, (_one, at) => `articles/citing/${String(at)}.md`);
    const files = { ...around, ...Object.fromEntries(citing.map((path) => [path, article('Citing', 'date: 2002-01-01', 'As told, see GZ of 03.02.2001.')])) };
    expectRemade(files, 'articles/issue/one', ...citing.toReversed().map((path) => ({ [path]: article(title, more, text) })));
  });

  test('where the date of an article leads, which is its day once its month is too long for a page', () => {
    const ofMay = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`articles/${String(at)}.md`, article(`Of May ${String(at)}`, `date: 2001-05-0${String(1 + (at % 3))}`)]));
    expectRemade({ ...around, ...ofMay(97) }, 'articles/0', ofMay(101));
  });
});

/** Expects that a page shows something else after each of these changes in a row, and is made of something else. */
function expectRemade(files: ContentFiles, page: string, ...changes: readonly ContentFiles[]): void {
  const content = writeFiles(temporaryFolder(), files);
  const pageNow = () => {
    const { inputs, sheet } = listed(content).find(({ file }) => file === `${page}/index.html`) ?? expect.fail(`There is no ${page}`);
    return { inputs: inputs?.(), shown: JSON.stringify(sheet()) };
  };
  let before = pageNow();
  for (const change of changes) {
    writeFiles(content, change);
    const now = pageNow();
    expect(now.shown).not.toBe(before.shown);
    expect(now.inputs).not.toBe(before.inputs);
    before = now;
  }
}
