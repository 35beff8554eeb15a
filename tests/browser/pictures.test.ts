import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import sharp from 'sharp';
import { ReadingRoom } from '../helpers/browser.ts';
import { expectFaultless, screens } from '../helpers/faultless.ts';
import { gradient } from '../helpers/pictures.ts';
import { buildSite, writeFiles } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';

let room: ReadingRoom;

beforeAll(async () => {
  const content = writeFiles(smallContent(), { 'articles/wide.md': '---\ntitle: Wide\ndate: 2002\nsource: gazette\n---\n\n![Colours](wide.jpg "Colours. Nobody")\n\nWords.\n' });
  writeFileSync(join(content, 'articles/wide.jpg'), await gradient(3000, 2000, 'jpeg'));
  writeFiles(content, { 'articles/clear.md': '---\ntitle: Clear\ndate: 2002\nsource: gazette\n---\n\n![A sheet that is clear](clear.png "Nothing. Nobody")\n' });
  writeFileSync(join(content, 'articles/clear.png'), await sharp({ create: { width: 600, height: 200, channels: 4, background: '#0000' } }).png().toBuffer());
  room = await ReadingRoom.open(await buildSite(content));
});

afterAll(() => room.close());

/** The file that is loaded, how wide it is shown, and whether the page moved when it came. */
async function loaded(options: BrowserContextOptions) {
  const reader = await room.reader(options);
  const { page } = reader;
  await page.goto(room.address('articles/wide/'));
  const picture = page.locator('.text img');
  const before = await picture.boundingBox();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
  const after = await picture.boundingBox();
  expect(after?.height).toBe(before?.height);
  return { reader, width: after?.width ?? 0, file: await picture.evaluate((img: HTMLImageElement) => img.currentSrc.replace(/^.*-/, '')), asked: await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\.(?:webp|jpg)$/.test(name)).length) };
}

describe('a wide picture', () => {
  test.each([
    ['a small phone', { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }, '720.webp'],
    ['a phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 }, '1280.webp'],
    ['a desk', { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }, '720.webp'],
    ['a desk with a fine screen', { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 }, '1280.webp'],
  ])('is loaded on %s in the size that it needs, once, and nothing moves', async (_, screen, file) => {
    const found = await loaded(screen);
    expect({ file: found.file, asked: found.asked }).toEqual({ file, asked: 1 });
    expect(found.width * screen.deviceScaleFactor).toBeLessThanOrEqual(Number.parseInt(file, 10) * 1.1);
  });

  test('is shown without scripts, and leads to the whole of it', async () => {
    const { reader, file } = await loaded({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2, javaScriptEnabled: false });
    expect(file).toBe('1280.webp');
    await reader.page.getByRole('link', { name: 'Colours' }).click();
    expect(reader.page.url()).toBe(room.address('articles/wide.jpg'));
  });

  test('is outlined when the keyboard comes to it', async () => {
    const { reader: { page } } = await loaded({ viewport: { width: 800, height: 900 } });
    const around = async () => {
      const { x = 0, y = 0, width = 0, height = 0 } = await page.locator('.text img').boundingBox() ?? {};
      return page.screenshot({ clip: { x: x - 8, y: y - 8, width: width + 16, height: height + 16 } });
    };
    const before = await around();
    expect((await around()).equals(before)).toBe(true);
    await page.getByRole('link', { name: 'Colours' }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('figure > a'))).toBe(true);
    expect((await around()).equals(before)).toBe(false);
  });

  test.each(Object.entries(screens))('has no fault on the page around it: %s', async (_, screen) => {
    await expectFaultless(room, 'articles/wide/', screen);
  });
});

test.each(['light', 'dark'] as const)('a drawing on a transparent ground lies on light paper: %s', async (colorScheme) => {
  const { page } = await room.reader({ colorScheme });
  await page.goto(room.address('articles/clear/'));
  const { channels } = await sharp(await page.locator('.text img').screenshot()).stats();
  expect(Math.min(...channels.map(({ mean }) => mean))).toBeGreaterThan(200);
});
