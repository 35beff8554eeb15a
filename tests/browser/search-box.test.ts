import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { record } from '../helpers/archive.ts';
import type { Reader, ReadingRoom } from '../helpers/browser.ts';
import { expectFaultless, screens } from '../helpers/faultless.ts';
import { field, hostile, options, suggestingRoom } from '../helpers/suggesting.ts';

/** Answers as the worker that searches would: with a name, a title and a form for what begins with "kal"; but never to what ends in dots. */
const worker = `onmessage = ({ data: { ask, turn, typed } }) => {
  if (ask !== 'suggest' || typed.endsWith('...')) return;
  const found = typed.toLowerCase().startsWith('kal');
  const names = found ? [{ facet: 'person', id: 'ada-kallas', name: 'Ada Kallas', form: 'Kalas', forms: [], how: 'near', articles: 2 }] : [];
  const titles = found ? [{ id: 'a', href: '/archive/articles/a/', title: ${JSON.stringify(hostile)}, language: 'ru', date: '1987', day: '1987-01-01', when: '1987', source: { id: 'gazette', name: 'The Gazette' }, byline: [], summary: '' }] : [];
  postMessage({ answer: 'suggestions', turn, completions: [], names, titles });
};`;

let room: ReadingRoom;

beforeAll(async () => {
  room = await suggestingRoom(record({ name: 'Ada Kallas' }));
});

afterAll(async () => {
  await room.close();
});

/** A reader at a page, with the worker's answers given, and the addresses that were asked for since the page was there. */
async function at(path: string, options: Parameters<ReadingRoom['reader']>[0] = {}): Promise<Reader & { readonly asked: string[] }> {
  const reader = await room.reader(options);
  const { page } = reader;
  await page.route('**/_astro/worker-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: worker }));
  await page.goto(room.address(path), { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return { ...reader, asked };
}

/** The words of the list, once it is there. */
async function suggested(page: Page): Promise<string[]> {
  await options(page).first().waitFor();
  return options(page).allInnerTexts();
}

describe('the search box of a page', () => {
  test('loads nothing until it is used, and what suggests only when something is typed', async () => {
    const { page, asked, misdeeds } = await at('articles/a/');
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length)).toBe(0);
    await page.getByRole('searchbox').focus();
    await field(page).waitFor();
    expect(asked.filter((path) => /\/worker-|start\.json/.test(path))).toEqual([]);
    expect(asked).toContain('/archive/search/box.js');
    await page.keyboard.type('kal');
    await options(page).first().waitFor();
    expect(asked.filter((path) => path.includes('/worker-'))).toHaveLength(1);
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('suggests names with their kind and count, then titles, then the search; hostile words are words', async () => {
    const { page, misdeeds } = await at('articles/a/');
    await page.keyboard.press('/');
    await page.keyboard.type('kal');
    expect((await suggested(page)).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual(['Ada Kallas “Kalas” Person · 2 articles', `${hostile} The Gazette · 1987`, 'Search for “kal”']);
    expect(await options(page).nth(1).locator('[lang="ru"]').count()).toBe(1);
    await page.locator('[aria-live]', { hasText: '2 suggestions' }).waitFor({ state: 'attached' });
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('is gone through by arrows: Enter opens what is chosen, and the focus never leaves the field', async () => {
    const { page } = await at('articles/a/');
    await page.keyboard.press('/');
    await page.keyboard.type('kal');
    await suggested(page);
    const chosen = () => page.evaluate(() => [document.activeElement?.getAttribute('aria-activedescendant') ?? '', document.querySelector('[aria-selected="true"] .text')?.textContent ?? '']);
    const seen = [await chosen()];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'Home', 'ArrowDown']) {
      await page.keyboard.press(key);
      seen.push(await chosen());
    }
    expect(seen).toEqual([['', ''], ['suggestions-0-0', 'Ada Kallas'], ['', ''], ['suggestions-0-2', 'Search for “kal”'], ['', ''], ['suggestions-0-0', 'Ada Kallas']]);
    await page.keyboard.press('Enter');
    await page.waitForURL(room.address('people/ada-kallas/'));
    await page.context().close();
  });

  test('searches by Enter where nothing is chosen, and by its last line', async () => {
    const { page } = await at('articles/a/');
    await page.keyboard.press('/');
    await page.keyboard.type('kal');
    await suggested(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(room.address('search/?q=kal'));
    await page.goBack();
    await field(page).or(page.getByRole('searchbox')).fill('kall');
    await options(page).last().click();
    await page.waitForURL(room.address('search/?q=kall'));
    await page.context().close();
  });

  test('searches for what is typed after a line was gone to, though its suggestions are not there yet', async () => {
    const { page } = await at('articles/a/');
    await page.keyboard.press('/');
    await page.keyboard.type('kal');
    await suggested(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(' ...');
    await page.keyboard.press('Enter');
    await page.waitForURL(room.address('search/?q=kal+...'));
    await page.context().close();
  });

  test('is shut by Escape and left by a second one, with what was typed still there', async () => {
    const { page } = await at('articles/a/');
    await page.keyboard.press('/');
    await page.keyboard.type('kal');
    await suggested(page);
    await page.keyboard.press('Escape');
    expect([await options(page).count(), await field(page).getAttribute('aria-expanded'), await field(page).inputValue()]).toEqual([0, 'false', 'kal']);
    await page.keyboard.press('ArrowDown');
    expect(await options(page).count()).toBe(3);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await field(page).inputValue()).toBe('kal');
    await page.context().close();
  });

  test('shows nothing for what nothing is like', async () => {
    const { page } = await at('articles/a/');
    await page.keyboard.press('/');
    await page.keyboard.type('kal');
    await suggested(page);
    await page.keyboard.type('zzz');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('zzz');
    await page.locator('[aria-live]', { hasText: 'No suggestions.' }).waitFor({ state: 'attached' });
    expect(await options(page).count()).toBe(0);
    await page.context().close();
  });

  test('still leads to the search page when its script or the index cannot be reached', async () => {
    const { page } = await at('articles/a/');
    await page.route('**/search/box.js', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('kal');
    await page.keyboard.press('Enter');
    await page.waitForURL(room.address('search/?q=kal'));
    await page.context().close();
  });

  test('leads to the search page without JavaScript', async () => {
    const { page } = await at('articles/a/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('kal');
    await page.keyboard.press('Enter');
    await page.waitForURL(room.address('search/?q=kal'));
    await page.context().close();
  });

  test.each(Object.entries(screens))('with its list open on a %s breaks no rule of WCAG 2.2 AA and stays within the window', async (name, screen) => {
    await expectFaultless(room, name === 'phone' ? '' : 'articles/a/', screen, async (page) => {
      await page.route('**/_astro/worker-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: worker }));
      await page.keyboard.press('/');
      await page.keyboard.type('kal');
      await suggested(page);
      await page.keyboard.press('ArrowDown');
      const [first, second] = await options(page).evaluateAll((lines) => lines.slice(0, 2).map((line) => line.getBoundingClientRect()));
      expect(first?.width).toBeGreaterThan(250);
      expect(first?.height).toBeGreaterThanOrEqual(24);
      expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? Infinity);
    });
  });
});

describe('the key "/"', () => {
  test('goes to the box of the front page, and types itself where something is being typed', async () => {
    const { page } = await at('');
    await page.keyboard.press('/');
    await page.keyboard.press('/');
    expect(await page.getByRole('search').getByRole('combobox').or(page.getByRole('searchbox')).inputValue()).toBe('/');
    await page.context().close();
  });

  test('goes to the search page where the box is folded away', async () => {
    const { page } = await at('articles/a/', screens.phone);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Search', exact: true }).isVisible()).toBe(true);
    await page.keyboard.press('/');
    await page.waitForURL(room.address('search/'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('/');
    await page.goBack();
    await page.waitForURL(room.address('articles/a/'));
    await page.context().close();
  });

  test('is turned off and on at the end of the search page, for every page', async () => {
    const { page, misdeeds } = await at('search/');
    const tick = page.getByRole('checkbox', { name: 'Turn off the key /' });
    await tick.check();
    await page.goto(room.address('articles/a/'));
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.goto(room.address('search/'));
    await tick.waitFor();
    expect(await tick.isChecked()).toBe(true);
    await tick.uncheck();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('works where the browser keeps nothing, and then no switch is offered', async () => {
    const { page, misdeeds } = await room.reader();
    await page.addInitScript(() => { Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('forbidden', 'SecurityError'); } }); });
    await page.goto(room.address('search/'));
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('is the browser’s own with a modifier key', async () => {
    const { page } = await at('articles/a/');
    for (const key of ['Control+/', 'Alt+/', 'Meta+/']) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.context().close();
  });
});

test('by touch a suggestion opens its page', async () => {
  const { page } = await at('', { ...screens.phone, hasTouch: true });
  await page.getByRole('searchbox').tap();
  await page.getByRole('combobox').pressSequentially('kal');
  await options(page).first().tap();
  await page.waitForURL(room.address('people/ada-kallas/'));
  await page.context().close();
});

test('the box is not printed', async () => {
  const { page } = await at('articles/a/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.masthead form').isVisible()).toBe(false);
  await page.context().close();
});
