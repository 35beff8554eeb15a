import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { harvests, hostile } from '../helpers/harvests.ts';
import { hits, parameters, results, says, search, status, titles } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let synthetic: ReadingRoom;

beforeAll(async () => {
  synthetic = await ReadingRoom.open(await buildSite(contentFolder(harvests)));
});

afterAll(async () => {
  await synthetic.close();
});

describe('the address', () => {
  test('follows what is typed, keeps what is meant, and goes back and forward through it', async () => {
    const { page } = await synthetic.reader();
    await page.goto(synthetic.address('search/'));
    await page.getByText('Type a name in any spelling').waitFor();
    const field = page.getByRole('searchbox');
    await field.pressSequentially('harvest', { delay: 20 });
    await page.waitForURL((url) => url.search === '?q=harvest');
    await says(page, '46 articles found');
    await field.press('Enter');
    expect(await page.title()).toBe('harvest · Search · Synthetic archive');
    await page.getByText('Topic', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Odd numbers' }).check();
    await says(page, '23 articles found');
    expect(parameters(page)).toBe('?q=harvest&topic=odd');
    expect(await page.title()).toBe('harvest, Odd numbers · Search · Synthetic archive');
    await page.goBack();
    await says(page, '46 articles found');
    expect(await page.title()).toBe('harvest · Search · Synthetic archive');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.goBack();
    await page.getByText('Type a name in any spelling').waitFor();
    expect([parameters(page), await field.inputValue(), await hits(page).count(), await page.title()]).toEqual(['', '', 0, 'Search · Synthetic archive']);
    await page.goForward();
    await says(page, '46 articles found');
    expect(await page.title()).toBe('harvest · Search · Synthetic archive');
    expect(await field.inputValue()).toBe('harvest');
    await page.reload();
    await says(page, '46 articles found');
    await page.context().close();
  });

  test('stays as it is when the field is left by Escape, with what was typed and what was found', async () => {
    const { page } = await search(synthetic, '?q=harvest', '46 articles found');
    const field = page.getByRole('searchbox');
    await field.focus();
    await field.press('Escape');
    expect([await field.inputValue(), await page.evaluate(() => document.activeElement?.tagName), parameters(page)]).toEqual(['harvest', 'BODY', '?q=harvest']);
    await says(page, '46 articles found');
    await page.context().close();
  });

  test('may be nonsense', async () => {
    const { page, misdeeds } = await synthetic.reader();
    await page.goto(synthetic.address('search/?q=%FF%00%ED%A0%80&order=sideways&from=soon&person=%3Cb%3E&__proto__=1'));
    // Signs are no words, and what is no place, no order and no date narrows nothing: all is shown, and why.
    await says(page, '47 articles found');
    await page.getByText('has no words, and was ignored.').waitFor();
    await page.goto(synthetic.address(`search/?q=${'harvest '.repeat(600)}&to=soon`));
    await says(page, '46 articles found');
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });
});

describe('the results', () => {
  test('say which words are in another language: the title and the text, and not the editor’s summary', async () => {
    const { page } = await search(synthetic, '?source=herald', '1 article found');
    expect(await hits(page).getByRole('link').getAttribute('lang')).toBe('ru');
    expect(await hits(page).getByText('In short.').evaluate((passage) => passage.closest('[lang]')?.getAttribute('lang'))).toBe('en-GB');
    await page.context().close();
  });

  test('of a search without words are listed in the order of the site, ten and then twenty at a time, and the focus goes to the first of the new ones', async () => {
    const { page } = await search(synthetic, '?source=gazette', '46 articles found');
    const more = results(page).getByRole('button', { name: 'Show more' });
    await more.click();
    await hits(page).nth(29).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Report 40');
    await more.click();
    await hits(page).nth(45).waitFor();
    const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `Report ${String(from + index)}`);
    expect(await titles(page)).toEqual([hostile, ...numbers(31, 45), ...numbers(1, 30)]);
    expect(await more.isVisible()).toBe(false);
    await page.context().close();
  });

  test('can be put in order of time', async () => {
    const { page } = await search(synthetic, '?q=harvest', '46 articles found');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Newest first');
    await hits(page).first().getByRole('link', { name: 'onerror' }).waitFor();
    expect(parameters(page)).toBe('?q=harvest&order=newest');
    expect((await titles(page)).slice(0, 3)).toEqual([hostile, 'Report 31', 'Report 32']);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first');
    await hits(page).first().getByRole('link', { name: 'Report 30' }).waitFor();
    expect(parameters(page)).toBe('?q=harvest&order=oldest');
    await page.context().close();
  });

  test('show hostile words as words', async () => {
    const { page, misdeeds } = await search(synthetic, '?q=script', '1 article found');
    expect(await titles(page)).toEqual([hostile]);
    await hits(page).locator('mark').first().waitFor();
    expect(await hits(page).textContent()).toContain('A <script>alert(2)</script> stands in this harvest, and <mark>none</mark>.');
    expect(await hits(page).locator('*').evaluateAll((elements) => [...new Set(elements.map(({ localName }) => localName))].sort())).toEqual(['a', 'button', 'h3', 'mark', 'p', 'span', 'time']);
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('of an older search never take the place of a newer one', async () => {
    const { page } = await synthetic.reader();
    await page.goto(synthetic.address('search/'));
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    // What is needed for a word that no article has.
    await page.route('**/words.bin', async (route) => {
      await held;
      await route.continue();
    });
    const field = page.getByRole('searchbox');
    const slow = page.waitForRequest('**/words.bin');
    await field.fill('harvst');
    await slow;
    await field.fill('odd numbers');
    await says(page, '23 articles found');
    const late = page.waitForResponse('**/words.bin');
    release();
    await late;
    await page.waitForTimeout(300);
    expect([await status(page).innerText(), await hits(page).count()]).toEqual(['23 articles found', 10]);
    await page.context().close();
  });
});

describe('the page', () => {
  test.each(['?q=harvest&topic=odd', '?q=nowhereatall'])('breaks no rule of WCAG 2.2 AA with %s, on a phone', async (address) => {
    const { page } = await synthetic.reader({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await page.goto(synthetic.address(`search/${address}`));
    await status(page).getByText(/found/).waitFor();
    await page.getByRole('heading', { name: 'Narrow down' }).click();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('loads nothing of the index before it is used', async () => {
    const { page } = await synthetic.reader();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(synthetic.address('search/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /search\/(?:data|start)|\/worker-/.test(url))).toEqual([]);
    await page.context().close();
  });
});
