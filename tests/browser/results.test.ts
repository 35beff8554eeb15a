import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import type { Reader } from '../helpers/browser.ts';
import { serveModules } from '../helpers/browser-modules.ts';
import { expectFaultless, screens } from '../helpers/faultless.ts';
import type { Shown } from '../helpers/results-page.ts';
import { buildSite } from '../helpers/site.ts';
import { localeOf } from '../../src/locale/locale.ts';
import type { NameFound, Result } from '../../src/search/protocol.ts';

const { list, saving } = localeOf('en-GB').words.search;
const filler = (count: number) => Array.from({ length: count }, (_, index) => `filler${index}`).join(' ');
const many = Array.from({ length: 60 }, (_, index) => `many-${index}`);

let room: ReadingRoom;

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    'people/ada-kallas.md': '---\nname: Ada Kallas\nvariants:\n  - form: Ада Каллас\n    kind: native\n  - form: Ade Kalas\n    kind: transliteration\n---\n',
    'articles/plain.md': article({ title: 'Plain', people: 'ada-kallas' }, `First ${filler(60)}.\n\nThen the *harvest* of ${filler(40)}[^1] was told by Ade Kalas.\n\n[^1]: A footnote.`),
    'articles/hostile.md': article({ title: "'<b>Hostile</b>'" }, 'A `<script>alert(1)</script>` harvest &lt;img src=x onerror=alert(2)&gt; <i onclick="alert(3)">stands</i>.'),
    'articles/listed.md': article({ title: 'Listed' }, `Before.\n\n- The harvest was of\n  - barley\n  - oats\n- Nothing else`),
    'articles/table.md': article({ title: 'Table' }, `Before.\n\n| Of | Told |\n| --- | --- |\n| barley | The harvest was of |`),
    'articles/russian.md': article({ title: 'Отчёт', language: 'ru' }, 'Урожай.'),
    ...Object.fromEntries(many.map((id) => [`articles/${id}.md`, article({ title: id }, `The harvest ${id}.`)])),
  })));
});

afterAll(async () => {
  await room.close();
});

const result = (id: string, more: Partial<Result> = {}): Result => ({
  id, href: `/articles/${id}/`, title: id, language: 'en-GB', date: '2001-02-03', day: '2001-02-03', when: '3 February 2001', source: { id: 'gazette', name: 'The Gazette' }, byline: [], page: '', translated: '', summary: '', ...more,
});

const kallas: NameFound = { facet: 'person', id: 'ada-kallas', name: 'Ada Kallas', form: 'Каллас', forms: [], how: 'exact', articles: 1 };

async function showOn(page: Page, results: readonly Result[], sought: Partial<Shown['sought']>): Promise<void> {
  await serveModules(page);
  const shown: Shown = { results, sought: { marked: [], names: [], ...sought }, words: { list, saving } };
  await page.evaluate(`import('/tests/helpers/results-page.ts').then(({ showResults }) => showResults(${JSON.stringify(shown)}))`);
}

async function shown(results: readonly Result[], sought: Partial<Shown['sought']> = { marked: [['harvest']] }, options: BrowserContextOptions = {}): Promise<Reader> {
  const reader = await room.reader(options);
  await reader.page.goto(room.address('about/'));
  await showOn(reader.page, results, sought);
  return reader;
}

const item = (page: Page) => page.getByRole('region', { name: 'Articles' }).getByRole('listitem');
const excerpt = (page: Page) => item(page).locator('.excerpt');

describe('a result', () => {
  test('has a link, the date for machines where it is plain, the source and the byline', async () => {
    const { page } = await shown([result('plain', { byline: ['Ada Example', 'Bo Example'] }), result('russian', { date: '2001~', when: 'about 2001' })]);
    expect(await item(page).first().getByRole('link', { name: 'plain' }).getAttribute('href')).toBe('/articles/plain/');
    expect(await item(page).first().locator('.printed').innerText()).toBe('3 February 2001 The Gazette Ada Example, Bo Example');
    expect(await item(page).locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))).toEqual(['2001-02-03']);
    await page.context().close();
  });

  test('says its time of day where another has the same title, date and source, and else does not', async () => {
    const at = (id: string, time: string, more: Partial<Result> = {}) => result(id, { title: 'Dispatch', date: `2001-02-03T${time}:00Z`, time: `${time} UTC`, ...more });
    const { page } = await shown([at('a', '09:15'), at('b', '10:15', { title: 'Alone' }), at('c', '11:15'), at('d', '12:15', { source: { id: 'other', name: 'The Other' } })]);
    expect(await item(page).locator('.when').allInnerTexts()).toEqual(['3 February 2001, 09:15 UTC', '3 February 2001', '3 February 2001, 11:15 UTC', '3 February 2001']);
    expect(await item(page).locator('time').first().getAttribute('datetime')).toBe('2001-02-03T09:15:00Z');
    await page.context().close();
  });

  test('shows where its text has what was looked for, as printed, and leads to the paragraph', async () => {
    const { page, misdeeds } = await shown([result('plain')]);
    await excerpt(page).locator('mark').waitFor();
    expect(await excerpt(page).innerText()).toBe(`Then the harvest of ${filler(26)} …`);
    expect(await excerpt(page).locator('mark').allInnerTexts()).toEqual(['harvest']);
    await item(page).getByRole('link', { name: 'To this paragraph' }).click();
    await page.waitForURL(/\/articles\/plain\/#p-[0-9a-f]{6}$/);
    expect(await page.locator('p:target').innerText()).toMatch(/^Then the harvest/);
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('shows what an entry of a list says beside a list within it, and leads to the entry', async () => {
    const { page } = await shown([result('listed')]);
    await excerpt(page).locator('mark').waitFor();
    expect(await excerpt(page).innerText()).toBe('The harvest was of');
    await item(page).getByRole('link', { name: 'To this paragraph' }).click();
    await page.waitForURL(/\/articles\/listed\/#p-[0-9a-f]{6}$/);
    expect(await page.locator('li:target').innerText()).toMatch(/^The harvest was of/);
    await page.context().close();
  });

  test('leads to no paragraph where there is none, as in a table', async () => {
    const { page } = await shown([result('table')]);
    await excerpt(page).locator('mark').waitFor();
    expect(await excerpt(page).innerText()).toBe('The harvest was of');
    expect(await item(page).getByRole('link', { name: 'To this paragraph' }).count()).toBe(0);
    await page.context().close();
  });

  test('has a heading with its title, in which what was looked for is marked', async () => {
    const { page } = await shown([result('plain', { title: 'U.K. Harvests: a harvest, <b>harvested</b>' })], { marked: [['harvest'], ['harvests'], ['uk', 'harvests']] });
    const title = item(page).getByRole('heading', { level: 3, name: 'U.K. Harvests: a harvest, <b>harvested</b>' });
    expect(await title.getByRole('link').locator('mark').allInnerTexts()).toEqual(['U.K. Harvests', 'harvest']);
    await page.context().close();
  });

  test('says by which other form of a name it was found, and marks that form', async () => {
    const { page } = await shown([result('plain')], { marked: [['каллас']], names: [kallas] });
    await item(page).getByText('as Ade Kalas').waitFor();
    expect(await excerpt(page).locator('mark').allInnerTexts()).toEqual(['Ade Kalas']);
    await page.context().close();
  });

  test('shows its summary where nothing of the text was found, and the beginning of the text where it has none; each in its language', async () => {
    const { page } = await shown([result('russian', { language: 'ru', summary: 'In short.' }), result('russian', { language: 'ru' })]);
    await excerpt(page).getByText('Урожай.').waitFor();
    expect(await excerpt(page).allInnerTexts()).toEqual(['In short.', 'Урожай.']);
    expect(await excerpt(page).evaluateAll((passages) => passages.map((passage) => passage.getAttribute('lang')))).toEqual([null, 'ru']);
    await page.context().close();
  });

  test('shows hostile words as words', async () => {
    const { page, misdeeds } = await shown([result('hostile', { title: '<b>Hostile</b><img src=x onerror=alert(1)>', byline: ['<b>x</b>'] })]);
    await excerpt(page).locator('mark').waitFor();
    expect(await excerpt(page).innerText()).toBe('A <script>alert(1)</script> harvest <img src=x onerror=alert(2)> stands.');
    expect(await item(page).locator('script, img, b, i').count()).toBe(0);
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('whose page cannot be reached shows its summary', async () => {
    const reader = await room.reader();
    await reader.page.route('**/articles/plain/', (route) => route.abort());
    await reader.page.goto(room.address('about/'));
    await showOn(reader.page, [result('plain', { summary: 'In short.' })], { marked: [['harvest']] });
    await excerpt(reader.page).getByText('In short.').waitFor();
    await reader.page.context().close();
  });

  test.each([[390, 5], [1000, 3]])('has in a window of %i pixels about the room that its excerpt will take, and on paper none', async (width, lines) => {
    const reader = await room.reader({ viewport: { width, height: 800 } });
    await reader.page.route('**/articles/plain/', () => undefined);
    await reader.page.goto(room.address('about/'));
    await showOn(reader.page, [result('plain')], { marked: [['harvest']] });
    const reserved = await excerpt(reader.page).evaluate((waiting) => waiting.clientHeight / Number.parseFloat(getComputedStyle(waiting).lineHeight));
    expect(reserved).toBeCloseTo(lines, 1);
    await reader.page.emulateMedia({ media: 'print' });
    expect(await excerpt(reader.page).evaluate((waiting) => waiting.clientHeight)).toBe(0);
    await reader.page.context().close();
  });

  test('reads an article only when it comes into view, and six at a time', async () => {
    const reader = await room.reader({ viewport: { width: 800, height: 1000 } });
    const { page } = reader;
    await page.goto(room.address('about/'));
    let open = 0;
    let most = 0;
    const read: string[] = [];
    await page.route('**/articles/many-*/', async (route) => {
      read.push(route.request().url());
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => { setTimeout(resolve, 60); });
      open -= 1;
      await route.continue();
    });
    await showOn(page, many.map((id) => result(id)), { marked: [['harvest']] });
    await excerpt(page).locator('mark').nth(2).waitFor();
    await page.waitForTimeout(500);
    expect(read.length).toBeLessThan(20);
    await item(page).last().scrollIntoViewIfNeeded();
    await item(page).last().locator('mark').waitFor();
    expect([most, new Set(read).size === read.length, read.length < many.length]).toEqual([6, true, true]);
    await page.context().close();
  });

  test('gives its citation to copy, and says that it did', async () => {
    const { page } = await shown([result('plain', { title: 'Plain', byline: ['Ada Example'] })], {}, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy citation of “Plain”' }).click();
    await page.locator('[aria-live]', { hasText: 'Citation copied.' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`Ada Example, “Plain”, The Gazette, 3 February 2001. Synthetic archive, ${room.address('articles/plain/')}`);
    await page.context().close();
  });

  test('gives its citation where the browser has no clipboard for pages', async () => {
    const { page } = await shown([result('plain')], {}, { permissions: ['clipboard-read'] });
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
    const copy = page.getByRole('button', { name: 'Copy citation' });
    await copy.click();
    await page.locator('[aria-live]', { hasText: 'Citation copied.' }).waitFor({ state: 'attached' });
    expect(await copy.evaluate((pressed) => pressed === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

describe('all results', () => {
  test.each([
    ['CSV', 'search-harvest.csv', /^\ufeffid,title,date,.*\r\nplain,plain,2001-02-03,The Gazette,/],
    ['RIS', 'search-harvest.ris', /^TY {2}- NEWS\r\nTI {2}- plain\r\nT2 {2}- The Gazette\r\n/],
    ['BibTeX', 'search-harvest.bib', /^@article\{plain,\n {2}title = \{\{plain\}\},/],
    ['JSON', 'search-harvest.json', /^\[\n {2}\{\n {4}"id": "plain",/],
  ])('are saved as %s under the policy of the site', async (name, file, beginning) => {
    const { page, misdeeds } = await shown([result('plain')]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    expect(download.suggestedFilename()).toBe(file);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(beginning);
    expect(text.match(/2001[-/]02[-/]03/g)).toHaveLength(1200);
    await page.getByText('1,200 articles saved.').waitFor();
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('are not saved when the reader thinks better of it', async () => {
    const { page } = await shown([result('plain')]);
    let downloads = 0;
    page.on('download', () => { downloads += 1; });
    await page.getByRole('button', { name: 'CSV' }).click();
    await page.getByText('Collecting 500 of 1,200…').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Nothing was saved.').waitFor();
    await page.waitForTimeout(400);
    expect([downloads, await page.getByRole('button', { name: 'Cancel' }).count()]).toEqual([0, 0]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('CSV');
    await page.context().close();
  });
});

test.each(Object.entries(screens))('results on a %s break no rule of WCAG 2.2 AA and stay within the window', async (_, screen) => {
  await expectFaultless(room, 'about/', screen, async (page) => {
    await showOn(page, [result('plain', { byline: ['Ada Example'] }), result('hostile')], { marked: [['harvest'], ['каллас']], names: [kallas] });
    await excerpt(page).locator('mark').first().waitFor();
  });
});
