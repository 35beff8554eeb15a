import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { says } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    'articles/japan.md': article({ title: 'Japan' }, 'Japan traded.'),
    'articles/java.md': article({ title: 'Java' }, 'Java sold.'),
  })));
});

afterAll(async () => {
  await room.close();
});

/** Tells the words of the live region whenever something of it changes. */
const listen = `{
  const region = document.querySelector('[role=status]');
  new MutationObserver(() => {
    if (region.ariaLive !== 'off' && region.innerText.trim() !== '') hear(region.innerText);
  }).observe(region, { childList: true, subtree: true, characterData: true });
}`;

/** The search page, and what a screen reader tells of it. */
async function listening(): Promise<{ readonly page: Page; readonly heard: string[] }> {
  const { page } = await room.reader();
  const heard: string[] = [];
  await page.exposeFunction('hear', (words: string) => { heard.push(words.replace(/\s+/g, ' ').trim()); });
  await page.goto(room.address('search/'), { waitUntil: 'networkidle' });
  await page.evaluate(listen);
  return { page, heard };
}

describe('a screen reader is told', () => {
  test('that a search has begun with the words that an address gives, before any of the index is there', async () => {
    const { page } = await room.reader();
    const held = Promise.withResolvers<undefined>();
    await page.route('**/search/start.json', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(room.address('search/?q=java'));
    const told = await page.waitForFunction("document.querySelector('#q').value === 'java' && { words: document.querySelector('[role=status]').innerText.trim() }");
    expect(await told.jsonValue()).toEqual({ words: 'Searching…' });
    held.resolve(undefined);
    await says(page, '1 article found');
    await page.context().close();
  });

  test('what was found once, when the typist pauses, and not at every key', async () => {
    const { page, heard } = await listening();
    await page.getByRole('searchbox').pressSequentially('java', { delay: 200 });
    await expect.poll(() => heard).toEqual(['1 article found']);
    await page.waitForTimeout(800);
    expect(heard).toEqual(['1 article found']);
    await page.context().close();
  });

  test('of what was meant at once, and not again', async () => {
    const { page, heard } = await listening();
    await page.getByRole('searchbox').pressSequentially('java', { delay: 100 });
    await page.keyboard.press('Enter');
    await says(page, '1 article found');
    await page.waitForTimeout(800);
    expect(heard).toEqual(['1 article found']);
    await page.context().close();
  });

  test('with it how the words were understood, and what to try where nothing was found', async () => {
    const { page, heard } = await listening();
    await page.getByRole('searchbox').fill('japn');
    await expect.poll(() => heard).toEqual(['1 article found No article has “japn”. These are for “japan”.']);
    await page.getByRole('searchbox').fill('zyx');
    await expect.poll(() => heard[1]).toBe('Nothing was found. No article has “zyx”. Try fewer words or another spelling.');
    await page.context().close();
  });
});
