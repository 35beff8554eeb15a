import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openEdition } from '../../../src/edition/edition.ts';
import { SheetInputs } from '../../../src/sheets/inputs.ts';
import { pagesOf } from '../../../src/sheets/page-list.ts';
import type { ListedPage } from '../../../src/sheets/page-list.ts';
import { editsOf, emptyArchive } from '../../helpers/edits.ts';
import type { ContentEdit } from '../../helpers/edits.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'] }); });
afterEach(() => { vi.useRealTimers(); });

/** So many articles of a record, on some days, that its lists are parted. */
const manyArticles = Object.fromEntries(Array.from({ length: 126 }, (_, at) => [
  `articles/filler/${String(at)}.md`,
  `---\ntitle: Filler ${String(at)}\ndate: ${at < 9 ? '2001-03-30' : at < 18 ? '2001-06' : `2001-05-0${String(4 + (at % 3))}`}\nsource: gazette\npeople: [ada]\n---\n\n${at % 2 === 0 ? 'Ada Example spoke.' : 'Nobody spoke.'}\n`,
]));

function listed(content: string, under = ''): readonly ListedPage[] {
  const edition = openEdition({ content, base: '/', site: undefined, drafts: false });
  return pagesOf(edition, new SheetInputs(edition, under));
}

/** Holds pages that are made of the same against one another while edits happen. @returns the files of the pages that were, once for each time */
function compared(files: Readonly<Record<string, string>>, edits: readonly ContentEdit[]): string[] {
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
    fc.assert(fc.property(editsOf(8), (edits) => { pages += compared(emptyArchive, edits).length; }), { numRuns: Number(process.env['INCREMENTAL'] ?? 40) });
    expect(pages).toBeGreaterThan(0);
  });

  test('where lists are so long that they are parted by time', () => {
    const parted = { ...emptyArchive, ...manyArticles };
    const beside: ContentEdit = { on: (content) => { writeFiles(content, { 'topics/beside.md': '---\nname: Beside\n---\n' }); }, toString: () => 'a record of which nothing tells' };
    const pages = compared(parted, [{ on: () => undefined, toString: () => 'nothing' }, beside]);
    for (const list of ['people/ada/2001/05/', 'people/ada/2001/05/05/', 'sources/gazette/2001/', 'people/ada/named/2001/']) expect(pages, list).toContain(`${list}index.html`);
    fc.assert(fc.property(editsOf(4), (edits) => { compared(parted, edits); }), { numRuns: Number(process.env['INCREMENTAL'] ?? 40) / 8 });
  });
});

test('under another name no page is made of what it was made of', () => {
  const content = writeFiles(temporaryFolder(), emptyArchive);
  const under = (name: string) => listed(content, name).flatMap(({ file, inputs }) => inputs === undefined ? [] : [`${file} ${inputs()}`]);
  expect(under('one').length).toBeGreaterThan(0);
  expect(under('one').filter((page) => under('another').includes(page))).toEqual([]);
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
