import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { hits, says, search, status } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    'topics/trade.md': record({ name: 'Trade' }),
    ...Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`articles/r-${String(index)}.md`, article({ title: `Report ${String(index)}`, topics: 'trade' }, `The harvest${index === 7 ? ' of corridors' : ''}.`)])),
  })));
});

afterAll(async () => {
  await room.close();
});

const unreachable = 'The search index could not be loaded';
const renewed = 'This archive was updated after this page was loaded';
const part = 'This could not be loaded. Check the connection';
const alert = (page: Page, words: string) => page.getByRole('alert').getByText(words);

describe('what was found stays', () => {
  test('when the values of a facet do not come: that is said in the facet, and mended there', async () => {
    const { page } = await search(room, '?q=harvest', '400 articles found');
    await page.route('**/facet-topic.bin', (route) => route.abort());
    await page.getByText('Topic', { exact: true }).first().click();
    const facet = page.getByRole('group', { name: 'Topic' });
    await facet.getByText(part).waitFor();
    expect([await hits(page).count(), await status(page).innerText()]).toEqual([10, '400 articles found']);
    const again = facet.getByRole('button', { name: 'Try again' });
    await again.evaluate((pressed) => { pressed.dataset['pressed'] = ''; });
    await again.click();
    await facet.locator('.fault button:not([data-pressed])').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try again');
    await page.unroute('**/facet-topic.bin');
    await again.click();
    await facet.getByRole('checkbox', { name: 'Trade' }).waitFor();
    expect([await alert(page, part).count(), await hits(page).count()]).toEqual([0, 10]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Topic');
    await page.context().close();
  });

  test('when more of it does not come: that is said below the list, and the button tries again', async () => {
    const { page } = await search(room, '?q=harvest', '400 articles found');
    const more = page.getByRole('region', { name: 'Articles' }).getByRole('button', { name: 'Show more' });
    // The first file of cards holds so many.
    for (const count of [30, 50, 70, 90]) {
      await more.click();
      await hits(page).nth(count - 1).waitFor();
    }
    await page.route('**/search/**', (route) => route.abort());
    await more.click();
    await alert(page, part).waitFor();
    expect([await hits(page).count(), await status(page).innerText()]).toEqual([90, '400 articles found']);
    await page.unroute('**/search/**');
    await more.click();
    await hits(page).nth(109).waitFor();
    expect(await alert(page, part).count()).toBe(0);
    await page.context().close();
  });

  test('and is found again without a connection, after a search that needed one', async () => {
    const { page } = await search(room, '?q=harvest', '400 articles found');
    await page.route('**/search/**', (route) => route.abort());
    const field = page.getByRole('searchbox');
    await field.fill('corridrs');
    await status(page).getByText(unreachable).waitFor();
    await field.fill('harvest');
    await says(page, '400 articles found');
    await page.context().close();
  });
});

test('what a search is narrowed by is in the title also where it was answered at the second try', async () => {
  const { page } = await room.reader();
  await page.route('**/search/start.json', (route) => route.abort());
  await page.goto(room.address('search/?q=harvest&topic=trade'));
  await status(page).getByText(unreachable).waitFor();
  await page.unroute('**/search/start.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await says(page, '400 articles found');
  expect(await page.title()).toBe('harvest, Trade · Search · Synthetic archive');
  await page.context().close();
});

describe('a page of an older edition', () => {
  test.each([
    ['whose worker is gone', '**/_astro/worker-*.js', (body: string) => ({ status: 404, body: body.slice(0, 0) })],
    ['whose index is of another format now', '**/search/start.json', (body: string) => ({ body: body.replace(/"format":\d+/, '"format":9999') })],
  ])('%s says that the site was renewed, and loads itself again', async (_, address, changed) => {
    const { page } = await room.reader();
    await page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, ...changed(await response.text()) });
    });
    await page.goto(room.address('search/?q=harvest'));
    await status(page).getByText(renewed).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Topics A to Z' }).isVisible()).toBe(true);
    await page.unroute(address);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await says(page, '400 articles found');
    await page.context().close();
  });

  test('is not taken for one when it is without a connection', async () => {
    const { page } = await room.reader();
    await page.goto(room.address('search/'));
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('harvest');
    await status(page).getByText(unreachable).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, '400 articles found');
    await page.context().close();
  });
});

describe('a page that does not start', () => {
  const notice = (page: Page) => page.getByText('The search has not started');

  test('because its script does not come says so', async () => {
    const { page } = await room.reader();
    await page.route('**/search/page.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(room.address('search/?q=harvest'));
    await notice(page).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Topics A to Z' }).isVisible()).toBe(true);
    await page.context().close();
  });

  test('because its script is of another edition says so', async () => {
    const { page } = await room.reader();
    await page.route('**/search/?q=harvest', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('data-part="chips"', '') });
    });
    await page.goto(room.address('search/?q=harvest'));
    await notice(page).waitFor();
    await page.context().close();
  });

  test('because scripts are off says that alone', async () => {
    const { page } = await room.reader({ javaScriptEnabled: false });
    await page.goto(room.address('search/?q=harvest'));
    await page.locator('noscript p', { hasText: 'Searching needs JavaScript' }).waitFor();
    await page.waitForTimeout(3500);
    expect(await notice(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('is none that does', async () => {
    const { page } = await search(room, '?q=harvest', '400 articles found');
    await page.waitForTimeout(3500);
    expect(await notice(page).isVisible()).toBe(false);
    await page.context().close();
  });
});
