import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadingRoom } from '../helpers/browser.ts';
import { hits, says, search, status } from '../helpers/search-page.ts';
import { buildSite, root } from '../helpers/site.ts';

let seed: ReadingRoom;

beforeAll(async () => {
  seed = await ReadingRoom.open(await buildSite(join(root, 'content'), ['--base', '/archive/']), '/archive/');
});

afterAll(async () => {
  await seed.close();
});

describe('the first article', () => {
  test.each(['Kaya', 'Kai', 'Kaja', 'Kallas', 'Каллас', 'кая каллас', '"Kaya Kallas"', 'Nezavisimaya'])('is found by %s, with a clean console and nothing asked of another host', async (words) => {
    const { page, misdeeds } = await search(seed, `?q=${encodeURIComponent(words)}`, '1 article found');
    const link = hits(page).getByRole('link', { name: 'The European Union considers Kazakhstan as a key partner in Central Asia' });
    expect(await link.getAttribute('href')).toBe('/archive/articles/2025/eu-kazakhstan-key-partner/');
    expect(await hits(page).textContent()).toContain('between 4 March and 3 April 2025');
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test.each(['person=kaja-kallas', 'country=kazakhstan', 'organisation=european-union', 'topic=energy', 'source=ng', 'year=2025', 'language=en-GB&language=en'])('is found by the filter %s', async (filter) => {
    const { page } = await search(seed, `?${filter}`, '1 article found');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(filter.split('&').length);
    await page.context().close();
  });

  test('is not found by what it has not', async () => {
    const { page } = await search(seed, '?q=Kallas&country=estonia', 'Nothing was found.');
    await page.getByText('Try fewer words').waitFor();
    await page.context().close();
  });

  test('is marked in its excerpt as it is printed', async () => {
    const { page } = await search(seed, '?q=kai', '1 article found');
    expect(await hits(page).locator('mark').allTextContents()).toEqual(['Kai']);
    await page.context().close();
  });
});

describe('when the index cannot be reached', () => {
  test('the page says so, leads to the lists, and tries again', async () => {
    const { page } = await seed.reader();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(seed.address('search/?q=Kallas'));
    await status(page).getByText('The search index could not be loaded').waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'People A to Z' }).isVisible()).toBe(true);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, '1 article found');
    await page.context().close();
  });

  test('in the midst of a visit, the page does not take it for nothing found', async () => {
    const { page } = await seed.reader();
    await page.goto(seed.address('search/'));
    const ready = page.waitForResponse('**/*.pf_meta');
    await page.getByRole('searchbox').focus();
    await (await ready).finished();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('Kallas');
    await status(page).getByText('The search index could not be loaded').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, '1 article found');
    await page.context().close();
  });
});
