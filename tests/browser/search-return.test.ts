import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { entries, hits, results, says, search } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let room: ReadingRoom;

/** Some are long, so that excerpts are not as high as what holds their places. */
const report = (number: number) => `The harvest of ${'rye and barley '.repeat((number % 4) * 8)}number ${String(number)}.`;

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    'sources/herald.md': record({ name: 'The Herald', redirectFrom: '/sources/evening-herald/' }),
    ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`articles/r-${String(index)}.md`, article({ title: `Report ${String(index)}`, source: index < 55 ? 'gazette' : 'herald' }, report(index))])),
  })));
});

afterAll(async () => {
  await room.close();
});

/** Where a result stands in the window. */
const topOf = (page: Page, title: string) => hits(page).getByRole('link', { name: title, exact: true }).evaluate((link) => Math.round(link.getBoundingClientRect().top));

/** Shows thirty results and scrolls down to one of the last. */
async function farDown(): Promise<{ page: Page; title: string; top: number }> {
  const { page } = await search(room, '?q=harvest&order=newest', '60 articles found');
  await results(page).getByRole('button', { name: 'Show more' }).click();
  await hits(page).nth(29).waitFor();
  await page.mouse.move(700, 300);
  for (let step = 0; step < 8; step += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(100);
  }
  await hits(page).nth(26).scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  const title = await hits(page).nth(26).getByRole('link').first().textContent() ?? '';
  return { page, title, top: await topOf(page, title) };
}

describe('the results that were shown, and the place among them', () => {
  test('are there again when the page is loaded again', async () => {
    const { page, title, top } = await farDown();
    await page.reload();
    await hits(page).nth(29).waitFor();
    await page.waitForTimeout(500);
    expect(await hits(page).count()).toBe(30);
    expect(Math.abs(await topOf(page, title) - top)).toBeLessThan(4);
    await page.context().close();
  });

  test('are there again when the reader comes back from an article', async () => {
    const { page, title, top } = await farDown();
    await hits(page).getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.goBack();
    await hits(page).nth(29).waitFor();
    await page.waitForTimeout(500);
    expect(Math.abs(await topOf(page, title) - top)).toBeLessThan(4);
    await page.context().close();
  });

  test('are there again when the reader comes back from another search', async () => {
    const { page, title, top } = await farDown();
    await page.getByText('Source', { exact: true }).first().click();
    await page.waitForTimeout(300);
    await page.evaluate((wanted) => { window.scrollBy(0, wanted); }, await topOf(page, title) - top);
    await page.waitForTimeout(300);
    await page.getByRole('checkbox', { name: 'The Herald' }).evaluate((box) => { if (box instanceof HTMLInputElement) box.click(); });
    await says(page, '5 articles found');
    await page.goBack();
    await says(page, '60 articles found');
    await hits(page).nth(29).waitFor();
    await page.waitForTimeout(500);
    expect(Math.abs(await topOf(page, title) - top)).toBeLessThan(4);
    await page.context().close();
  });
});

test('a search that was typed has its name in the history when the reader goes on from it, and the entry before keeps its own', async () => {
  const { page } = await search(room, '?q=rye', '45 articles found');
  const box = page.getByRole('searchbox', { name: 'Search the archive' });
  await box.fill('barley');
  await page.waitForFunction(() => document.title.startsWith('barley · '));
  await box.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === 'barley');
  await box.fill('harvest');
  await page.waitForFunction(() => document.title.startsWith('harvest · '));
  await hits(page).getByRole('link', { name: /^Report/ }).first().click();
  await page.getByRole('heading', { level: 1, name: /^Report/ }).waitFor();
  expect((await entries(page)).titles.map((title) => title.split(' · ')[0])).toEqual(['rye', 'harvest', expect.stringMatching(/^Report/)]);
  await page.goBack();
  await says(page, '60 articles found');
  await box.fill('');
  await page.waitForFunction(() => document.title.startsWith('Search · '));
  await page.context().close();
});

test('an address that was kept before a record got another one shows what is filed under it, by its name of today, and can be gone on from', async () => {
  const { page } = await search(room, '?source=evening-herald', '5 articles found');
  expect(await page.title()).toBe('The Herald · Search · Synthetic archive');
  expect(await page.getByRole('group', { name: 'Source' }).getByRole('checkbox', { checked: true }).evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent))).toEqual(['The Herald 5']);
  await page.getByRole('button', { name: 'Remove: Source: The Herald' }).click();
  await page.getByText('Type a name in any spelling').waitFor();
  await page.context().close();
});
