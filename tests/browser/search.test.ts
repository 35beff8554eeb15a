import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadingRoom } from '../helpers/browser.ts';
import { hits, says, search, status } from '../helpers/search-page.ts';
import { shippedArchive } from '../helpers/shipped.ts';
import { buildSite } from '../helpers/site.ts';

let seed: ReadingRoom;

beforeAll(async () => {
  seed = await ReadingRoom.open(await buildSite(shippedArchive, ['--base', '/archive/']), '/archive/');
});

afterAll(async () => {
  await seed.close();
});

describe('the first article', () => {
  test.each(['Kaya', 'Kai', 'Kaja', 'Kallas', 'Каллас', 'кая каллас', '"Kaya Kallas"', 'Nezavisimaya', 'Kalas', 'kallas kaja', 'person:kaya', 'country:kz topic:energy', 'after:2025-03 before:2025-05'])('is found by %s, with a clean console and nothing asked of another host', async (words) => {
    const { page, misdeeds } = await search(seed, `?q=${encodeURIComponent(words)}`, '1 article found');
    const link = hits(page).getByRole('link', { name: 'The European Union considers Kazakhstan as a key partner in Central Asia' });
    expect(await link.getAttribute('href')).toBe('/archive/articles/2025/eu-kazakhstan-key-partner/');
    expect(await hits(page).textContent()).toContain('between 4 March and 3 April 2025');
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test.each(['person=kaja-kallas', 'country=kazakhstan', 'organisation=european-union', 'topic=energy', 'source=ng', 'from=2025&to=2025-12', 'language=en-GB&language=en'])('is found by the filter %s', async (filter) => {
    const { page } = await search(seed, `?${filter}`, '1 article found');
    expect(await page.getByRole('list', { name: 'What narrows this search' }).getByRole('button').count()).toBe(filter.startsWith('language') ? 2 : 1);
    await page.context().close();
  });

  test('is not found by what it has not', async () => {
    const { page } = await search(seed, '?q=Kallas&country=estonia', 'Nothing was found.');
    await page.getByText('Try fewer words, another spelling, or remove a filter.', { exact: true }).waitFor();
    await page.context().close();
  });

  test.each(['Kaja', 'Kaya', 'Kai', 'Каллас', 'Kalas', 'kallas kaja'])('comes after the person, when %s is typed, and nothing of the index is needed for that', async (words) => {
    const { page } = await seed.reader();
    await page.route('**/search/data/**', () => undefined);
    await page.goto(seed.address(`search/?q=${encodeURIComponent(words)}`));
    const card = page.getByRole('list', { name: 'Names' }).getByRole('listitem').first();
    await card.getByRole('link', { name: 'Kaja Kallas' }).waitFor();
    expect(await card.getByRole('link').getAttribute('href')).toBe('/archive/people/kaja-kallas/');
    expect(await card.textContent()).toMatch(/Kaya.*Kai.*1 article/s);
    await page.context().close();
  });

  test('is marked in its excerpt as it is printed', async () => {
    const { page } = await search(seed, '?q=kai', '1 article found');
    await hits(page).locator('mark').first().waitFor();
    expect(await hits(page).locator('mark').allTextContents()).toEqual(['Kai']);
    await page.context().close();
  });

  test('is cited from the results as on its own page, with the archive’s own address, wherever that is read', async () => {
    const { page } = await search(seed, '?q=kai', '1 article found');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => { document.body.dataset['copied'] = text; return Promise.resolve(); } } });
    });
    await page.getByRole('button', { name: 'Copy citation' }).click();
    const copied = await page.locator('body[data-copied]').getAttribute('data-copied');
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    const [csv, bibtex, ris] = [await saved('CSV'), await saved('BibTeX'), await saved('RIS')];
    await hits(page).getByRole('link').first().click();
    const cited = page.getByRole('region', { name: 'Cite this article' });
    expect(copied).toBe(await cited.locator('p').first().innerText());
    expect(copied).toContain(' https://cuttings.example/archive/articles/');
    expect(csv).toContain(copied?.replaceAll('"', '""'));
    expect(bibtex.trim()).toBe((await cited.locator('pre').textContent())?.trim());
    expect(ris).toContain('\r\nUR  - https://cuttings.example/archive/articles/');
    await page.context().close();
  });
});

describe('when the index cannot be reached', () => {
  test('the page says so, leads to the lists, and tries again', async () => {
    const { page } = await seed.reader();
    await page.route(/search\/(?:data|start)/, (route) => route.abort());
    await page.goto(seed.address('search/?q=Kallas'));
    await status(page).getByText('The search index could not be loaded').waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'People A to Z' }).isVisible()).toBe(true);
    await page.unroute(/search\/(?:data|start)/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, '1 article found');
    await page.context().close();
  });

  test('in the midst of a visit, the page does not take it for nothing found', async () => {
    const { page } = await seed.reader();
    await page.goto(seed.address('search/'));
    const ready = page.waitForResponse('**/search/start.json');
    await page.getByRole('searchbox').focus();
    await (await ready).finished();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('corridors');
    await status(page).getByText('The search index could not be loaded').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, '1 article found');
    await page.context().close();
  });

  test('because a new edition took its place, the page goes on with the new one', async () => {
    const { page } = await seed.reader();
    await page.goto(seed.address('search/'));
    let renewed = false;
    await page.route('**/search/start.json', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      // The edition before had another folder, which is gone.
      await route.fulfill({ response, body: renewed ? text : text.replace(/"folder":"[0-9a-f]+"/, '"folder":"0123456789abcdef"') });
      renewed = true;
    });
    await page.getByRole('searchbox').fill('Kallas');
    await says(page, '1 article found');
    await page.context().close();
  });
});
