import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { buildSite } from '../helpers/site.ts';

let room: ReadingRoom;

/** Of a month with many articles and its neighbours with one each. */
const months = ['1987-02', ...Array.from({ length: 25 }, () => '1987-03'), '1987-04'];

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    ...Object.fromEntries(months.map((month, index) => [`articles/r-${String(index)}.md`, article({ title: `Report ${String(index)}`, date: `${month}-02` })])),
  })));
});

afterAll(async () => {
  await room.close();
});

test('a long list of a month leads to the months beside it from its head too, and a short one from its foot alone', async () => {
  const { page } = await room.reader({ viewport: { width: 360, height: 640 } });
  await page.goto(room.address('1987/03/'));
  const head = page.locator('header').getByRole('link', { name: /^(?:Earlier|Later): / });
  expect(await head.allTextContents()).toEqual(['Earlier: February 1987', 'Later: April 1987']);
  expect(((await head.last().boundingBox())?.y ?? Infinity) < 640).toBe(true);
  await head.last().click();
  await page.getByRole('heading', { level: 1, name: 'April 1987' }).waitFor();
  expect([await head.count(), await page.getByRole('link', { name: 'Earlier March 1987' }).count()]).toEqual([0, 1]);
  await page.context().close();
});
