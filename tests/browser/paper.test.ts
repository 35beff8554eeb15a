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
