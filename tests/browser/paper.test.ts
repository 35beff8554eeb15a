import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, contentFolder } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { screens } from '../helpers/faultless.ts';
import { shippedArchive } from '../helpers/shipped.ts';
import { buildSite } from '../helpers/site.ts';
import { dot, small } from '../helpers/small-site.ts';

let room: ReadingRoom;
/** The archive that ships. */
let shipped: ReadingRoom;

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    ...small,
    'articles/dot.png': dot,
    ...Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`articles/day-${String(index)}.md`, article({ title: `Of a day ${String(index)}`, date: '2002-03-04' })])),
    'articles/captioned.md': article({ title: 'Captioned' }, `A synthetic text.[^1]\n\n![A dot](dot.png "${'Synthetic words. '.repeat(20)}")\n\n${'A synthetic text. '.repeat(60)}\n\n[^1]: The note.\n`),
  })));
  shipped = await ReadingRoom.open(await buildSite(shippedArchive));
});

afterAll(async () => {
  await room.close();
  await shipped.close();
});

test('on paper a picture stays with its caption, wherever a column ends', async () => {
  const { page } = await room.reader(screens.desktop);
  await page.goto(room.address('articles/captioned/'));
  await page.emulateMedia({ media: 'print' });
  const apart = await page.locator('.text').evaluate((text) => Array.from({ length: 40 }, (_, lines) => lines).filter((lines) => {
    const above = text.firstElementChild;
    if (above instanceof HTMLElement) above.style.height = `${String(lines * 12)}px`;
    const [picture, caption] = [...text.querySelectorAll('img, figcaption')].map((part) => part.getBoundingClientRect());
    return picture === undefined || caption === undefined || caption.top < picture.bottom;
  }));
  expect(apart).toEqual([]);
  await page.context().close();
});

test('on paper a footnote has no sign that leads back', async () => {
  const { page } = await room.reader(screens.desktop);
  await page.goto(room.address('articles/captioned/'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('The note.').isVisible()).toBe(true);
  expect(await page.locator('.data-footnote-backref').isVisible()).toBe(false);
  await page.context().close();
});

test('an article is printed as a clipping with its source and how to cite it, and without what only a screen needs', async () => {
  const { page } = await shipped.reader(screens.desktop);
  await page.goto(shipped.address('articles/2025/eu-kazakhstan-key-partner/'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Nezavisimaya Gazeta').first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Cite this article' }).isVisible()).toBe(true);
  expect(await page.locator('.masthead nav').isVisible()).toBe(false);
  await page.context().close();
});

test('an article is printed on two pages at most', async () => {
  const { page } = await shipped.reader(screens.desktop);
  await page.goto(shipped.address('articles/2025/eu-kazakhstan-key-partner/'));
  const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(sheets?.length).toBeLessThanOrEqual(2);
  await page.context().close();
});

test('on paper no entry of a list is parted by the end of a page, nor a heading from who appears alongside', async () => {
  const { page } = await shipped.reader(screens.desktop);
  await page.goto(shipped.address('people/kaja-kallas/'));
  await page.emulateMedia({ media: 'print' });
  const parted = await page.locator('main').evaluate((main) => Array.from({ length: 40 }, (_, lines) => lines).filter((lines) => {
    main.style.cssText = `columns: 400px; column-fill: auto; height: ${String(900 + lines * 12)}px`;
    return [...main.querySelectorAll('.articles > li, .companions')].some((whole) => whole.getClientRects().length > 1);
  }));
  expect(parted).toEqual([]);
  await page.context().close();
});

test('on paper a day with articles has no ground of its own, which would be printed over the lines between the weeks', async () => {
  const { page } = await room.reader(screens.desktop);
  await page.goto(room.address('2002/03/'));
  const grounds = () => page.getByRole('table', { name: 'Articles by day' }).locator('td').evaluateAll((days) => [...new Set(days.map((day) => getComputedStyle(day).backgroundColor))]);
  expect((await grounds()).length).toBe(2);
  await page.emulateMedia({ media: 'print' });
  expect(await grounds()).toEqual(['rgba(0, 0, 0, 0)']);
  await page.context().close();
});
