import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { hits, says, search, titles } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let room: ReadingRoom;

/** So many words that the index has them in several files, as it has those of every archive. */
const reports = Array.from({ length: 300 }, (_, index) => Array.from({ length: 120 }, (__, word) => `${'abcdefghijklmnopqrstuvwxyz'[(index + word) % 26] ?? ''}${((index * 131 + word * 7919) % 9973).toString(36)}q`).join(' '));

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    'people/ada-example.md': '---\nname: Ada Example\nvariants:\n  - form: Dollar $& Sign\n    kind: alternative\n---\n',
    'articles/japan.md': article({ title: 'Japan', people: 'ada-example' }, 'Japan traded and traced what it trades.\n\nCyril Sample came.'),
    'people/dora.md': record({ name: 'Dora Muster' }),
    'articles/filed.md': article({ title: 'Filed', people: 'dora' }, 'A bridge.'),
    'articles/named.md': article({ title: 'Named' }, 'Dora Muster opened it.'),
    'people/cyril.md': '---\nname: Cyril Sample\nvariants:\n  - form: Кирилл Пример\n    kind: native\n---\n',
    ...Object.fromEntries(reports.map((text, index) => [`articles/r-${String(index)}.md`, article({ title: `Report ${String(index)}` }, text)])),
  })));
});

afterAll(async () => {
  await room.close();
});

describe('a word that may have been meant', () => {
  test('takes the place of the one that was typed, and leaves the rest', async () => {
    const { page } = await search(room, `?q=${encodeURIComponent('japan (tradde)')}`, '1 article found');
    const offered = page.getByText('Or did you mean').getByRole('button').first();
    const word = await offered.textContent();
    await offered.click();
    await page.waitForURL((url) => url.searchParams.get('q') === `japan (${word ?? ''})`);
    expect(await page.getByRole('searchbox').inputValue()).toBe(`japan (${word ?? ''})`);
    await says(page, '1 article found');
    await page.context().close();
  });
});

test('a word that no article has is said to be looked for as another where that found something, and only there', async () => {
  const { page } = await search(room, '?q=japn', '1 article found');
  await page.getByText('No article has “japn”. These are for “japan”.', { exact: true }).waitFor();
  await page.getByRole('searchbox').fill('japn -traded');
  await says(page, 'Nothing was found.');
  expect(await page.getByText('No article has “japn”.').innerText()).not.toContain('These are');
  await page.context().close();
});

test('a word that begins others is perhaps a misspelt one where nothing is found: the others that are near are offered', async () => {
  const { page } = await search(room, '?q=report+trade', 'Nothing was found.');
  const line = page.getByText('No article has “trade”. Or did you mean');
  expect(await line.getByRole('button').allTextContents()).toEqual(['trades']);
  await page.getByRole('searchbox').fill('japan trade');
  await says(page, '1 article found');
  expect(await line.count()).toBe(0);
  await page.context().close();
});

test('a whole sentence finds what has all of its words but the small ones, and is told from one that has them all', async () => {
  const { page } = await search(room, `?q=${encodeURIComponent('What did Japan and Cyril trade?')}`, '1 article found');
  const line = page.getByText('No article has all of the words. These have: Japan, Cyril, trade.', { exact: true });
  expect([await line.count(), await titles(page)]).toEqual([1, ['Japan']]);
  await page.getByRole('searchbox').fill('What Japan and Cyril trade');
  await line.waitFor({ state: 'detached' });
  await says(page, '1 article found');
  await page.context().close();
});

test.each(['.', '-', '"'])('%s alone narrows nothing, and the page says so', async (sign) => {
  const { page } = await search(room, `?q=${encodeURIComponent(sign)}`, '303 articles found');
  await page.getByText(`“${sign}” has no words, and was ignored.`, { exact: true }).waitFor();
  await page.context().close();
});

test('a date beyond which there is none narrows nothing, and the page says so', async () => {
  const { page } = await search(room, '?q=japan+after:9999', '1 article found');
  await page.getByText('“after:9999” was ignored: dates go from the year 1 to 9999.', { exact: true }).waitFor();
  await page.context().close();
});

test.each(['Кирилл Пример', 'Cyrill Sampel', 'Cyril Sample'])('%s, under whose name nothing is filed, leads to the page of the record and finds the text that names it', async (typed) => {
  const { page } = await search(room, `?q=${encodeURIComponent(typed)}`, '1 article found');
  const card = page.getByRole('list', { name: 'Names' }).getByRole('listitem').first();
  expect(await card.innerText()).toMatch(/^Person\s+Cyril Sample\s.*named in 1 article$/s);
  await hits(page).getByText('Cyril Sample came.').waitFor();
  expect(await titles(page)).toEqual(['Japan']);
  await card.getByRole('link', { name: 'Cyril Sample' }).click();
  await page.waitForURL('**/people/cyril/');
  await page.context().close();
});

test('the card of a name says that it counts what is filed under it, where more is found', async () => {
  const { page } = await search(room, '?q=dora+muster', '2 articles found');
  const card = page.getByRole('list', { name: 'Names' }).getByRole('listitem').first();
  expect(await card.innerText()).toMatch(/^Person\s+Dora Muster\s+1 article filed under this name$/);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

test('results are saved with what each article is filed under', async () => {
  const { page } = await search(room, '?q=japan', '1 article found');
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    return readFileSync(await download.path(), 'utf8');
  };
  expect(await saved('CSV')).toMatch(/,citation,people,countries,organisations,topics\r\njapan,.*,Ada Example,,,\r\n$/s);
  expect(JSON.parse(await saved('JSON'))).toMatchObject([{ id: 'japan', people: ['Ada Example'], countries: [], organisations: [], topics: [] }]);
  expect(await saved('RIS')).toContain('\r\nKW  - Ada Example\r\n');
  expect(await saved('BibTeX')).toContain('  keywords = {Ada Example},\n');
  await page.context().close();
});

test('a name with signs that stand for something is shown as it is', async () => {
  const { page } = await search(room, '?q=ada', '1 article found');
  await page.getByRole('list', { name: 'Names' }).getByText('also Dollar $& Sign').waitFor();
  await page.context().close();
});

describe('what is typed', () => {
  test('into a box has its bounds', async () => {
    const { page } = await room.reader();
    await page.goto(room.address('about/'));
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
    expect(await page.getByRole('combobox').getAttribute('maxlength')).toBe('400');
    await page.keyboard.insertText(reports.join(' ').slice(0, 10_000));
    expect((await page.getByRole('combobox').inputValue()).length).toBeLessThanOrEqual(400);
    await page.context().close();
  });

  test('from an empty cache loads what the whole word needs, and not what each of its beginnings would', async () => {
    const files = async (pause: number) => {
      const { page } = await room.reader();
      const asked: string[] = [];
      page.on('request', (request) => { if (request.url().includes('/terms-')) asked.push(request.url()); });
      await page.clock.install({ time: 0 });
      await page.goto(room.address('search/'));
      await page.clock.pauseAt(60_000);
      for (const key of 'japan trades') {
        await page.getByRole('searchbox').press(key === ' ' ? 'Space' : key);
        await page.clock.runFor(pause);
      }
      await page.clock.runFor(1000);
      await says(page, '1 article found');
      await page.context().close();
      return asked.length;
    };
    expect([await files(60), await files(120)]).toEqual([2, 2]);
  });
});
