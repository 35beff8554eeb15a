import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadingRoom } from '../helpers/browser.ts';
import { nowhere, screens } from '../helpers/faultless.ts';
import { field, hostile, options, suggestingRoom } from '../helpers/suggesting.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await suggestingRoom('---\nname: Ada Kallas\nvariants:\n  - form: Ада Каллас\n    kind: native\n---\n');
});

afterAll(async () => {
  await room.close();
});

describe('the search box with the index of the site', () => {
  test.each(['kallas', 'Каллас', 'Kalas', 'ada kal'])('%s suggests the person, the article and the search', async (typed) => {
    const { page, misdeeds } = await room.reader();
    await page.goto(room.address('articles/a/'));
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await options(page).getByText(`Search for “${typed}”`).waitFor();
    expect(await options(page).first().innerText()).toMatch(/^Ada Kallas\b[^]*Person · 1 article$/);
    expect(await options(page).first().getAttribute('href')).toBe('/archive/people/ada-kallas/');
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('a name behind its field is typed to the end, and the search that it makes is a press away', async () => {
    const { page, misdeeds } = await room.reader();
    await page.goto(room.address('articles/a/'));
    await page.keyboard.press('/');
    await page.keyboard.type('text person:Кал');
    await options(page).getByText('text person:"Ada Kallas"', { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(room.address('search/?q=text+person%3A%22Ada+Kallas%22'));
    await page.getByRole('heading', { name: hostile }).waitFor();
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('a title is suggested as it was typed by its editor', async () => {
    const { page, misdeeds } = await room.reader();
    await page.goto(room.address('people/ada-kallas/'));
    await page.keyboard.press('/');
    await page.keyboard.type('onerror');
    await options(page).getByText(hostile).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(room.address('articles/a/'));
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test.each(Object.entries(screens))('is the one that is seen where no page stands, on a %s, and the key goes to it', async (_, screen) => {
    const { page } = await room.reader(screen);
    await page.goto(room.address(nowhere));
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('kallas');
    await options(page).getByText('Search for “kallas”').waitFor();
    await page.context().close();
  });

  test('says nothing and searches still when the index cannot be reached', async () => {
    const { page } = await room.reader();
    await page.route('**/search/start.json', (route) => route.abort());
    await page.goto(room.address('articles/a/'));
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('kal');
    await page.waitForTimeout(500);
    expect(await options(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(room.address('search/?q=kal'));
    await page.context().close();
  });
});

test('where a page has two boxes for two widths of the window, each suggests, and one list is open at a time', async () => {
  const { page, misdeeds } = await room.reader();
  await page.goto(room.address('404.html'));
  for (const [width, shown] of [[1200, 'kal'], [320, 'kall'], [840, 'kalla']] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(300);
    expect(await page.locator('.suggestions:not([hidden])').count()).toBe(0);
    await page.getByRole('combobox').or(page.getByRole('searchbox')).fill(shown);
    await options(page).getByText(`Search for “${shown}”`).waitFor();
    expect(await page.locator('.suggestions:not([hidden])').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
  await page.context().close();
});
