import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { hits, parameters, results, says, search, status, titles } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

/** A title that an editor could type, and that must stay a title. */
const hostile = '<img src=x onerror=alert(1)>"><mark>B</mark> &amp; __proto__';

/** Thirty articles of one day, and fifteen of which no more is known than the year after. */
function report(number: number): [string, string] {
  const lines = { title: `Report ${String(number)}`, date: number <= 30 ? '2001-02-03' : '2002', topics: number % 2 === 1 ? 'odd' : 'even', ...(number <= 3 ? { people: 'ada-example' } : {}) };
  return [`articles/report-${String(number)}.md`, article(lines, `Harvest number ${String(number)}.`)];
}

const content = {
  'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
  'sources/gazette.md': record({ name: 'The Gazette' }),
  'sources/herald.md': record({ name: 'The Herald' }),
  'people/ada-example.md': record({ name: 'Ada Example' }),
  'topics/odd.md': record({ name: 'Odd numbers' }),
  'topics/even.md': record({ name: 'Even numbers' }),
  'articles/russian.md': article({ title: 'Отчёт', language: 'ru', source: 'herald', summary: 'In short.' }, 'Урожай.'),
  'articles/hostile.md': article({ title: `'${hostile}'`, date: '2003' }, 'A `<script>alert(2)</script>` stands in this harvest, and `<mark>none</mark>`.'),
  ...Object.fromEntries(Array.from({ length: 45 }, (_, index) => report(index + 1))),
};

let synthetic: ReadingRoom;

beforeAll(async () => {
  synthetic = await ReadingRoom.open(await buildSite(contentFolder(content)));
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
    await page.goBack();
    await says(page, '46 articles found');
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

  test('may be nonsense', async () => {
    const { page, misdeeds } = await synthetic.reader();
    await page.goto(synthetic.address('search/?q=%FF%00%ED%A0%80&order=sideways&from=soon&person=%3Cb%3E&__proto__=1'));
    await says(page, 'Nothing was found.');
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
    expect([await status(page).textContent(), await hits(page).count()]).toEqual(['23 articles found', 10]);
    await page.context().close();
  });
});

describe('the facets', () => {
  test('count what each value would give: any of one facet, all of several', async () => {
    const { page } = await search(synthetic, '?from=2001&to=2001&topic=odd', '15 articles found');
    const counts = async (facet: string) => (await page.getByRole('group', { name: facet }).getByRole('listitem').allTextContents()).map((text) => text.trim());
    expect(await counts('Topic')).toEqual(['Even numbers 15', 'Odd numbers 15']);
    await page.getByRole('checkbox', { name: 'Even numbers' }).check();
    await says(page, '30 articles found');
    expect(await page.getByRole('checkbox', { name: 'Even numbers' }).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Take all filters off' }).click();
    await page.getByText('Type a name in any spelling').waitFor();
    expect(parameters(page)).toBe('');
    await page.context().close();
  });

  test('are filled when they are opened, and leave the results as they are', async () => {
    const { page } = await search(synthetic, '?q=harvest', '46 articles found');
    await results(page).getByRole('button', { name: 'Show more' }).click();
    await hits(page).nth(29).waitFor();
    await page.getByText('Person', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Ada Example' }).waitFor();
    expect(await hits(page).count()).toBe(30);
    await page.context().close();
  });
});

describe('the range of dates', () => {
  const histogram = (page: Page) => page.getByRole('group', { name: 'Date' });
  const earliest = (page: Page) => page.getByRole('slider', { name: 'Earliest date' });

  test('is stepped by keyboard, with its ends and its count in words, and stands in the address', async () => {
    const { page } = await search(synthetic, '?q=harvest', '46 articles found');
    expect(await earliest(page).getAttribute('aria-valuetext')).toBe('February 2001');
    await earliest(page).focus();
    await page.keyboard.press('PageUp');
    await says(page, '16 articles found');
    expect(parameters(page)).toBe('?q=harvest&from=2001-12');
    expect(await histogram(page).textContent()).toContain('December 2001 – January 2003');
    expect(await earliest(page).evaluate((handle) => handle === document.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    await says(page, '46 articles found');
    expect(parameters(page)).toBe('?q=harvest');
    await page.context().close();
  });

  test('is typed, and says what is no date', async () => {
    const { page } = await search(synthetic, '?q=harvest', '46 articles found');
    const to = histogram(page).getByRole('textbox', { name: 'To' });
    await to.fill('2001-02-30');
    await to.press('Enter');
    await page.getByRole('alert').getByText('“2001-02-30” is no date').waitFor();
    await to.fill('2001-03');
    await to.press('Enter');
    await says(page, '30 articles found');
    await page.getByRole('button', { name: 'Remove: to March 2001' }).click();
    await says(page, '46 articles found');
    await page.context().close();
  });

  test('is dragged', async () => {
    const { page } = await search(synthetic, '?q=harvest', '46 articles found');
    const box = await histogram(page).locator('.chart').boundingBox();
    if (box === null) throw new Error('there is no chart');
    await page.mouse.move(box.x + 3, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    // The fifteen of 2002 may be of its last months.
    await says(page, '16 articles found');
    expect(parameters(page)).toBe('?q=harvest&from=2002-04');
    await page.context().close();
  });
});

describe('what narrows a search', () => {
  test('stands above the results, and goes one by one', async () => {
    const { page } = await search(synthetic, `?q=${encodeURIComponent('harvest -report topic:odd "stands in this"')}&source=gazette`, 'Nothing was found.');
    const chips = page.getByRole('list', { name: 'What narrows this search' }).getByRole('button');
    expect(await chips.allTextContents()).toEqual(['without report', 'Topic: Odd numbers', '“stands in this”', 'Source: The Gazette']);
    await chips.nth(1).click();
    await says(page, '1 article found');
    expect(parameters(page)).toBe('?q=harvest+-report+%22stands+in+this%22&source=gazette');
    expect(await chips.nth(1).evaluate((chip) => chip === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('says what it cannot honour, and what it looked for instead', async () => {
    const { page } = await search(synthetic, `?q=${encodeURIComponent('harvst OR before:soon number:harvest')}`, '45 articles found');
    await page.getByText('No article has “harvst”. These are for “harvest”.').waitFor();
    await page.getByText('“OR” has no meaning here').waitFor();
    await page.getByText('“before:soon” is no date').waitFor();
    await page.getByText('“number:” is none of the fields').waitFor();
    await page.getByRole('searchbox').fill('"harvest number nowhere"');
    await page.getByText('No article has “harvest number nowhere”.').waitFor();
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
