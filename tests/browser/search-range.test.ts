import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { entries, parameters, says, search } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let room: ReadingRoom;

/** A report of each month from 2001 to 2003. */
const months = Array.from({ length: 36 }, (_, index) => `${String(2001 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`);

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    ...Object.fromEntries(months.map((month) => [`articles/${month}.md`, article({ title: `Report of ${month}`, date: `${month}-15` }, 'The harvest.')])),
  })));
});

afterAll(async () => {
  await room.close();
});

const histogram = (page: Page) => page.getByRole('group', { name: /^Date/ });
const label = (page: Page) => histogram(page).locator('.range-label');

/** Where the edge before a month lies on the screen, at half the height of the bars; counted from the first. */
async function edge(page: Page, month: number): Promise<{ x: number; y: number }> {
  const box = await histogram(page).locator('.chart').boundingBox();
  if (box === null) throw new Error('there is no chart');
  return { x: box.x + (box.width * month) / months.length, y: box.y + box.height / 3 };
}

/** Goes by mouse from one edge to another, with some pixels beside the first. */
async function drag(page: Page, from: number, to: number, beside = 0): Promise<void> {
  const [start, end] = [await edge(page, from), await edge(page, to)];
  await page.mouse.move(start.x + beside, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x + beside, end.y, { steps: 6 });
  await page.mouse.up();
}

describe('the histogram', () => {
  test('tells a screen reader the range and how many articles are in it', async () => {
    const { page } = await search(room, '?q=harvest&from=2002-02&to=2003-01', '12 articles found');
    expect(await histogram(page).getAttribute('aria-label')).toBe('Date, February 2002 – January 2003: 12 articles');
    await page.context().close();
  });

  test.each(['date:1999', 'before:1990', 'after:2010', 'after:2003-06 before:2002-06'])('chooses nothing for %s, which no article can be of, and says of which time they are', async (typed) => {
    const { page } = await search(room, `?q=${encodeURIComponent(`harvest ${typed}`)}`, 'Nothing was found.');
    expect(await label(page).textContent()).toBe('The archive covers January 2001 – December 2003');
    expect(await histogram(page).getAttribute('aria-label')).toBe('Date: The archive covers January 2001 – December 2003');
    expect(await page.locator('.bars .in').count()).toBe(0);
    await page.context().close();
  });

  test('lets either end be drawn away where both stand together', async () => {
    const { page } = await search(room, '?q=harvest&from=2002-06&to=2002-06', '1 article found');
    await drag(page, 17.5, 23.5);
    await says(page, '7 articles found');
    expect(parameters(page)).toBe('?q=harvest&from=2002-06&to=2002-12');
    await page.context().close();
    const { page: other } = await search(room, '?q=harvest&from=2002-06&to=2002-06', '1 article found');
    await drag(other, 17.5, 11.5);
    await says(other, '7 articles found');
    expect(parameters(other)).toBe('?q=harvest&from=2001-12&to=2002-06');
    await other.context().close();
  });

  test('keeps a handle where it is when it is pressed beside its middle, and carries it from there', async () => {
    const { page } = await search(room, '?q=harvest&from=2002-01', '24 articles found');
    const { x, y } = await edge(page, 12);
    await page.mouse.click(x + 9, y);
    await page.mouse.click(x - 9, y);
    expect(await label(page).textContent()).toBe('January 2002 – December 2003');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Earliest date');
    await drag(page, 12, 18, 9);
    await says(page, '18 articles found');
    expect(parameters(page)).toBe('?q=harvest&from=2002-07');
    await page.context().close();
  });

  test('has the steps of a handle by the keyboard as one entry of the history', async () => {
    const { page } = await search(room, '?q=harvest', '36 articles found');
    const [earliest, latest] = [page.getByRole('slider', { name: 'Earliest date' }), page.getByRole('slider', { name: 'Latest date' })];
    for (const [key, answer] of [['ArrowRight', '35 articles found'], ['PageUp', '25 articles found'], ['ArrowLeft', '26 articles found']] as const) {
      await earliest.press(key);
      await says(page, answer);
    }
    await latest.press('PageDown');
    await says(page, '16 articles found');
    await page.goBack();
    await says(page, '26 articles found');
    await page.goBack();
    await says(page, '36 articles found');
    expect(parameters(page)).toBe('?q=harvest');
    await page.context().close();
  });

  test('has no second entry of one search where a handle is stepped away and back, and stays where the reader is', async () => {
    const { page } = await search(room, '?q=harvest', '36 articles found');
    const scrolled = () => page.evaluate(() => window.scrollY);
    await page.getByRole('slider', { name: 'Earliest date' }).press('PageUp');
    await says(page, '26 articles found');
    const before = await scrolled();
    await page.mouse.move(700, 200);
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(300);
    const there = await scrolled();
    expect(there).toBeGreaterThan(before);
    await page.keyboard.press('PageDown');
    await says(page, '36 articles found');
    await page.waitForURL((url) => !url.searchParams.has('from'));
    await page.waitForTimeout(300);
    expect([await entries(page), await scrolled()]).toMatchObject([{ shown: ['/search/?q=harvest', '/search/?q=harvest&from=2001-11'], at: 0 }, there]);
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await says(page, '34 articles found');
    await page.waitForURL((url) => url.searchParams.get('from') === '2001-03');
    expect(await entries(page)).toMatchObject({ shown: ['/search/?q=harvest', '/search/?q=harvest&from=2001-03'], at: 1 });
    await page.goBack();
    await says(page, '36 articles found');
    await page.context().close();
  });

  test('means what a key steps that is held down when it is let go, and draws the steps before', async () => {
    const { page } = await search(room, '?q=harvest', '36 articles found');
    await page.getByRole('slider', { name: 'Earliest date' }).focus();
    for (let time = 0; time < 5; time += 1) await page.keyboard.down('ArrowRight');
    expect([await label(page).textContent(), parameters(page)]).toEqual(['June 2001 – December 2003', '?q=harvest&from=2001-02']);
    await page.keyboard.up('ArrowRight');
    await says(page, '31 articles found');
    expect(parameters(page)).toBe('?q=harvest&from=2001-06');
    await page.context().close();
  });

  test('listens to no other button of a mouse', async () => {
    const { page } = await search(room, '?q=harvest', '36 articles found');
    for (const button of ['right', 'middle'] as const) {
      const { x, y } = await edge(page, 20);
      await page.mouse.move(x, y);
      await page.mouse.down({ button });
      await page.mouse.move(x - 60, y, { steps: 4 });
      await page.mouse.up({ button });
    }
    expect(await label(page).textContent()).toBe('January 2001 – December 2003');
    expect(parameters(page)).toBe('?q=harvest');
    await page.context().close();
  });

  test('is as it was when the browser takes the pointer away', async () => {
    const { page } = await search(room, '?q=harvest', '36 articles found');
    const [start, end] = [await edge(page, 0), await edge(page, 18)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 4 });
    expect(await label(page).textContent()).toBe('July 2002 – December 2003');
    await histogram(page).locator('.chart').dispatchEvent('pointercancel', { pointerId: 1 });
    expect(await label(page).textContent()).toBe('January 2001 – December 2003');
    await page.mouse.up();
    expect(parameters(page)).toBe('?q=harvest');
    await page.context().close();
  });

  test('leaves what is being typed in a field, though an answer comes, and shows it as it is when it is meant', async () => {
    const { page } = await search(room, '?q=harvest', '36 articles found');
    const [from, to] = [histogram(page).getByRole('textbox', { name: 'From' }), histogram(page).getByRole('textbox', { name: 'To' })];
    await from.focus();
    await page.keyboard.type('May ');
    await page.getByRole('searchbox', { name: 'Search the archive' }).evaluate((input: HTMLInputElement) => {
      input.value = 'harvest before:2003';
      input.dispatchEvent(new Event('input'));
    });
    await says(page, '24 articles found');
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['May ', '2002-12-31']);
    await page.keyboard.type('2002');
    await page.keyboard.press('Enter');
    await says(page, '8 articles found');
    expect(await from.inputValue()).toBe('2002-05');
    await page.context().close();
  });

  test('shows in a field that is empty where all of it begins or ends, in the form that dates are typed in', async () => {
    const { page } = await search(room, '?q=harvest&from=2002-02', '23 articles found');
    const fields = histogram(page).getByRole('textbox');
    expect(await fields.evaluateAll((list: HTMLInputElement[]) => list.map(({ placeholder, value }) => [placeholder, value]))).toEqual([['2001-01', '2002-02'], ['2003-12', '']]);
    await page.context().close();
  });

  test('says what is no date as it was typed', async () => {
    const { page } = await search(room, '?q=harvest', '36 articles found');
    const from = histogram(page).getByRole('textbox', { name: 'From' });
    await from.fill('$&x');
    await from.press('Enter');
    await page.getByRole('alert').getByText('“$&x” is no date').waitFor();
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('alert').getByText('is no date').getAttribute('id')).toBe(await from.getAttribute('aria-describedby'));
    await from.fill('2002');
    await from.press('Enter');
    await page.getByText('is no date').waitFor({ state: 'detached' });
    expect([await from.getAttribute('aria-invalid'), await from.getAttribute('aria-describedby')]).toEqual([null, null]);
    await page.context().close();
  });
});
