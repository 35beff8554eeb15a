import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReadingRoom } from '../helpers/browser.ts';
import { shippedArchive } from '../helpers/shipped.ts';
import { buildSite } from '../helpers/site.ts';

/** A phone of 360 by 740 whose text is twice as large, in half the pixels: style sheets ask how many letters wide a window is. */
const viewport = { width: 180, height: 370 };

let room: ReadingRoom;

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(shippedArchive));
});

afterAll(async () => {
  await room.close();
});

test.each(['articles/', 'search/', 'people/kaja-kallas/'])('the menu on /%s leaves most of a phone to the page, and each of its links can be met', async (path) => {
  const { page } = await room.reader({ viewport });
  await page.goto(room.address(path));
  const menu = page.getByRole('navigation', { name: 'Main' });
  expect((await menu.boundingBox())?.height).toBeLessThan(viewport.height / 3.5);
  const links = await menu.getByRole('link').evaluateAll((all) => all.map((link) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    return { text: link.textContent, high: bottom - top >= 24 / 2, met: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === link };
  }));
  expect(links.length).toBeGreaterThan(5);
  for (const { text, high, met } of links) expect([text, high, met]).toEqual([text, true, true]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await page.context().close();
});

test('the name of the archive stands on the front page without a break in a word', async () => {
  const { page } = await room.reader({ viewport });
  await page.goto(room.address(''));
  expect(await page.getByRole('heading', { level: 1 }).evaluate((title) => title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight))).toBeCloseTo(1);
  await page.context().close();
});
