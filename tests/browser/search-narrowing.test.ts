import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { harvests } from '../helpers/harvests.ts';
import { hits, parameters, results, says, search } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let synthetic: ReadingRoom;

beforeAll(async () => {
  synthetic = await ReadingRoom.open(await buildSite(contentFolder(harvests)));
});

afterAll(async () => {
  await synthetic.close();
});

describe('the facets', () => {
  test('count what each value would give: any of one facet, all of several', async () => {
    const { page } = await search(synthetic, '?from=2001&to=2001&topic=odd', '15 articles found');
    const counts = async (facet: string) => (await page.getByRole('group', { name: facet }).getByRole('listitem').allTextContents()).map((text) => text.trim());
    expect(await counts('Topic')).toEqual(['Even numbers 15', 'Odd numbers 15']);
    await page.getByRole('checkbox', { name: 'Even numbers' }).check();
    await says(page, '30 articles found');
    expect(await page.getByRole('checkbox', { name: 'Even numbers' }).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Remove all filters' }).click();
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

describe('on a small screen, where what narrows a search stands above its results', () => {
  test('the number of results stays in view, and leads past it to them', async () => {
    const { page } = await synthetic.reader({ viewport: { width: 360, height: 400 } });
    await page.goto(synthetic.address('search/?q=harvest'));
    await says(page, '46 articles found');
    const link = page.getByRole('link', { name: 'To the results' }).last();
    await page.getByText('Narrow down').click();
    await page.getByText('Topic', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Odd numbers' }).check();
    await says(page, '23 articles found');
    const inView = (await page.locator('.onward').boundingBox()) ?? { y: -1, height: 0 };
    expect([inView.y >= 0, inView.y + inView.height <= 400, await page.locator('.onward').innerText()]).toEqual([true, true, expect.stringContaining('23 articles found')]);
    await link.click();
    await page.waitForFunction(() => document.activeElement?.id === 'found');
    expect([await page.getByRole('checkbox', { name: 'Odd numbers' }).isVisible(), parameters(page), new URL(page.url()).hash]).toEqual([false, '?q=harvest&topic=odd', '']);
    await page.context().close();
  });

  test('the line covers nothing that has the focus, with letters of twice the size either', async () => {
    const { page } = await synthetic.reader({ viewport: { width: 320, height: 480 } });
    await page.goto(synthetic.address('search/?q=harvest'));
    await says(page, '46 articles found');
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    await page.getByText('Narrow down').click();
    await page.getByText('Topic', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Odd numbers' }).waitFor();
    const link = page.getByRole('link', { name: 'To the results' }).last();
    const covered: string[] = [];
    while (!await link.evaluate((one) => one === document.activeElement)) {
      await page.keyboard.press('Tab');
      covered.push(...await page.evaluate(() => {
        const [focused, line] = [document.activeElement, document.querySelector('.onward')];
        if (focused === null || line === null || line.contains(focused)) return [];
        return focused.getBoundingClientRect().bottom > line.getBoundingClientRect().top + 1 ? [focused.outerHTML] : [];
      }));
    }
    expect(covered).toEqual([]);
    await page.context().close();
  });

  test('the line is not there where they stand side by side', async () => {
    const { page } = await search(synthetic, '?q=harvest', '46 articles found');
    expect(await page.locator('.onward').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the page of a record', () => {
  test('leads to a search among its articles', async () => {
    const { page } = await synthetic.reader();
    await page.goto(synthetic.address('topics/odd/'));
    const tally = /^\d+ articles/.exec(await page.locator('.tally').innerText())?.[0] ?? '';
    await page.getByRole('link', { name: 'Search, sort or save these articles' }).click();
    await says(page, `${tally} found`);
    expect(parameters(page)).toBe('?topic=odd');
    await page.context().close();
  });
});

test('a file of results is named by the words and by what was chosen', async () => {
  const { page } = await search(synthetic, '?q=harvest&topic=odd&from=2001&to=2001', '15 articles found');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('search-harvest-odd-numbers-2001.csv');
  await page.context().close();
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
    const fault = page.getByRole('alert').getByText('“2001-02-30” is no date');
    await fault.waitFor();
    // The values of a facet are about the same search.
    await page.getByText('Topic', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Even numbers' }).waitFor();
    expect([await fault.isVisible(), await to.inputValue()]).toEqual([true, '2001-02-30']);
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

  test('gives the focus to the field with the last of it, and never takes it from there', async () => {
    const { page } = await search(synthetic, '?q=topic:odd', '23 articles found');
    const field = page.getByRole('searchbox');
    const isFocused = () => field.evaluate((one) => one === document.activeElement);
    await page.getByRole('button', { name: 'Remove: Topic: Odd numbers' }).click();
    await page.getByText('Type a name in any spelling').waitFor();
    expect(await isFocused()).toBe(true);
    await page.keyboard.type('harvest -report');
    await page.getByRole('button', { name: 'Remove: without report' }).waitFor();
    expect(await isFocused()).toBe(true);
    await page.context().close();
  });

  test('leaves the focus with a reader who goes on before the answer comes', async () => {
    const { page } = await search(synthetic, '?q=harvest&topic=odd&topic=even', '45 articles found');
    await page.getByRole('button', { name: 'Remove: Topic: Odd numbers' }).evaluate((pressed: HTMLElement) => {
      pressed.click();
      document.querySelector<HTMLElement>('#q')?.focus();
    });
    await says(page, '22 articles found');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.context().close();
  });

  test('says what it cannot honour, and what it looked for instead', async () => {
    const { page } = await search(synthetic, `?q=${encodeURIComponent('harvst OR before:soon number:harvest')}`, '45 articles found');
    await page.getByText('No article has “harvst”. These are for “harvest”.').waitFor();
    await page.getByText('“OR” has no meaning here').waitFor();
    await page.getByText('“before:soon” is no date').waitFor();
    await page.getByText('“number:” is not a field').waitFor();
    await page.getByRole('searchbox').fill('"harvest number nowhere"');
    await page.getByText('No article has “harvest number nowhere”.').waitFor();
    await page.context().close();
  });
});
