import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { expectFaultless, screens } from '../helpers/faultless.ts';
import { hits, parameters, says, search } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`articles/r-${String(index)}.md`, article({ title: `Harvest report ${String(index)}` }, `The ${'long and '.repeat(40)}\n\nharvest number ${String(index)} of the year.`)])),
  })));
});

afterAll(async () => {
  await room.close();
});

describe('the results', () => {
  test('are headings below one of their own, with what was looked for marked in them', async () => {
    const { page } = await search(room, '?q=harvest', '30 articles found');
    expect(await page.getByRole('heading').evaluateAll((headings) => headings.slice(0, 4).map((heading) => `${heading.localName} ${heading.textContent}`))).toEqual(['h1 Search', 'h2 Narrow down', 'h2 Articles', `h3 ${await hits(page).getByRole('heading').first().innerText()}`]);
    expect(await hits(page).getByRole('heading').locator('mark').allInnerTexts()).toEqual(Array.from({ length: 10 }, () => 'Harvest'));
    await page.context().close();
  });

  test('are reached by a link before the filters, which is there when there are results and seen when it has the focus', async () => {
    const { page } = await search(room, '?q=harvest', '30 articles found');
    const skip = page.getByRole('link', { name: 'To the results' });
    await page.getByRole('searchbox').focus();
    for (const name of ['Search', 'How to search']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.keyboard.press('Tab');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect([(box?.x ?? -1) >= 0, (box?.height ?? 0) >= 24]).toEqual([true, true]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('order');
    await page.keyboard.press('Tab');
    expect(await hits(page).first().getByRole('link').first().evaluate((link) => link === document.activeElement)).toBe(true);
    expect([parameters(page), new URL(page.url()).hash, await hits(page).count()]).toEqual(['?q=harvest', '', 10]);
    await page.getByRole('searchbox').fill('nowhereatall');
    await says(page, 'Nothing was found.');
    expect(await skip.count()).toBe(0);
    await page.context().close();
  });

  test.each(Object.entries(screens))('on a %s come slowly by an address without moving what stands there', async (_, screen) => {
    const { page } = await room.reader(screen);
    await page.context().route('**/search/data/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) document.documentElement.dataset['shifts'] = String(Number(document.documentElement.dataset['shifts'] ?? 0) + ('value' in shift ? Number(shift.value) : 1));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(room.address('search/?q=harvest'));
    await says(page, '30 articles found');
    await hits(page).locator('.excerpt mark').first().waitFor();
    // Below 0.1 is what readers do not mind.
    expect(Number(await page.locator('html').getAttribute('data-shifts'))).toBeLessThan(0.05);
    await page.context().close();
  });

  test.each(Object.entries(screens))('on a %s break no rule of WCAG 2.2 AA and stay within the window', async (_, screen) => {
    await expectFaultless(room, 'search/?q=harvest', screen, async (page) => { await hits(page).locator('.excerpt mark').first().waitFor(); });
  });
});

test.each([[true, false], [false, true]])('the switch of the key "/" is no part of a page that is touched: where that is %s it is seen: %s', async (hasTouch, seen) => {
  const { page } = await room.reader({ hasTouch, isMobile: hasTouch });
  await page.goto(room.address('search/'));
  await page.locator('[data-key-switch]:not([hidden])').waitFor({ state: 'attached' });
  expect(await page.getByRole('checkbox', { name: 'Turn off the key /' }).isVisible()).toBe(seen);
  await page.context().close();
});

describe('on paper', () => {
  test('stand what was looked for, what narrows it, how many were found and all excerpts, over the whole width', async () => {
    const { page, misdeeds } = await room.reader({ viewport: { width: 1280, height: 600 } });
    await page.goto(room.address('search/?q=harvest+-nowhereatall&source=gazette'));
    await says(page, '30 articles found');
    await hits(page).locator('.excerpt mark').first().waitFor();
    const marked = hits(page).filter({ has: page.locator('.excerpt mark') });
    expect(await marked.count()).toBeLessThan(10);
    await page.pdf();
    expect(await marked.count()).toBe(10);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('main').innerText();
    expect(shown).toMatch(/^Search\s+harvest -nowhereatall\s+without nowhereatall\s+Source: The Gazette\s+30 articles found\s+Articles\s+Harvest report/);
    expect(shown).not.toMatch(/How to search|Narrow down|Show more|Turn off/);
    const [main, result] = [await page.locator('main').boundingBox(), await hits(page).first().boundingBox()];
    expect(result?.width).toBeGreaterThan((main?.width ?? 0) * 0.65);
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('stands no empty room for an excerpt that did not come', async () => {
    const { page } = await room.reader({ viewport: { width: 1280, height: 600 } });
    await page.route('**/articles/**', (route) => route.abort());
    await page.goto(room.address('search/?q=harvest'));
    await says(page, '30 articles found');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => { window.dispatchEvent(new Event('beforeprint')); });
    expect(await page.locator('.excerpt').evaluateAll((passages) => passages.map((passage) => passage.clientHeight))).toEqual(Array.from({ length: 10 }, () => 0));
    await page.context().close();
  });
});
