import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestQuery } from '../../src/site/search-box.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import type { Reader } from '../helpers/browser.ts';
import { hostileContent } from '../helpers/hostile/archive.ts';
import { payloads, texts } from '../helpers/hostile/corpora.ts';
import { tally, whole as all } from '../helpers/hostile/tally.ts';
import { run, temporaryFolder } from '../helpers/site.ts';

let room: ReadingRoom;

beforeAll(async () => {
  const out = join(temporaryFolder(), 'site');
  const { status, stderr } = await run('scripts/build.ts', ['--content', all ? hostileContent() : hostileContent(payloads, []), '--out', out, '--leave-out-broken']);
  if (status !== 0) throw new Error(stderr.slice(0, 5000));
  room = await ReadingRoom.open(out);
}, 1_800_000);

afterAll(() => room.close());

/** What a reader was shown by a browser that was asked for so much, and what was seen of it that may not be. */
function tell(asked: Readonly<Record<string, number>>, { misdeeds, reports }: Reader): void {
  tally({ ...asked, 'dialogs seen': misdeeds.dialogs.length, 'requests elsewhere seen': misdeeds.asked.length, 'lines in the console seen': misdeeds.said.length, 'reports of the policy seen': reports.length });
}

/** What a reader of ours never sees, whatever stands on a page. */
const none = { said: [], asked: [], dialogs: [] };

/** The browser, the page and what serves it take turns with one reader: two keep two processors busy. */
const readers = 2;

/** The address of a search, loaded: what takes longest is the index of an archive of so many names. */
async function load(page: Page, text: string): Promise<void> {
  await page.goto(room.address(`search/?q=${encodeURIComponent(text)}`), { waitUntil: 'load' });
}

/** The same address, come to by way of the history, with the index of the search before. */
async function comeTo(page: Page, text: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, '', `?q=${encodeURIComponent(query)}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, text);
}

describe('a site of hostile texts, in a browser', () => {
  test('is read by a browser in which it would be seen if something ran, asked or were kept from it', async () => {
    const { page, misdeeds, reports } = await room.reader();
    await page.goto(room.address('about/'), { waitUntil: 'load' });
    await page.evaluate(() => {
      alert('seen');
      document.body.insertAdjacentHTML('beforeend', '<img src="https://other.example/x.png">');
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'alert(1)' }));
    });
    // The policy of the page and that of the server report each.
    await expect.poll(() => new Set(reports)).toEqual(new Set(['img-src https://other.example/x.png', 'script-src-elem inline']));
    expect(misdeeds.dialogs).toEqual(['seen']);
    expect(misdeeds.said.length).toBeGreaterThan(1);
  });

  test('opens no dialog, asks nothing of others, says nothing in the console and reports nothing, on any page', async () => {
    const pages = (all ? texts : payloads).flatMap((_, index) => (all || index % 2 === 0 ? [`articles/t-${index}/`, `articles/r-${index}/`] : [`articles/r-${index}/`]));
    const others = ['', 'articles/', 'people/', 'topics/', 'organisations/', '2001/', '2001/02/', 'gone/2/', 'people/h-1/', 'people/h-5/', 'sources/gazette/', 'about/'];
    const opened = await Promise.all(Array.from({ length: readers }, async (_, turn) => {
      const reader = await room.reader();
      const { page, misdeeds, reports } = reader;
      let count = 0;
      for (const path of [...others, ...pages].filter((_path, index) => index % readers === turn)) {
        const response = await page.goto(room.address(path), { waitUntil: 'load' });
        if (response?.status() !== 200) {
          // A page that was left out: what the browser says of the missing page is its own.
          misdeeds.said.length = 0;
          continue;
        }
        count += 1;
        expect(misdeeds, path).toEqual(none);
      }
      expect(reports).toEqual([]);
      tell({ 'pages opened in a browser': count }, reader);
      return count;
    }));
    expect(opened.reduce((sum, count) => sum + count)).toBeGreaterThan(all ? 800 : 80);
  }, 3_600_000);

  test('can be searched for each payload: what is typed is shown and never run, and what is found is shown as printed', async () => {
    const reader = await room.reader();
    const { page, misdeeds, reports } = reader;
    const typed = all ? texts : payloads.filter((_, index) => index % 4 === 0);
    for (const [index, text] of typed.entries()) {
      await (index < payloads.length ? load : comeTo)(page, text);
      await page.locator('[aria-busy="false"]').waitFor({ state: 'attached' });
      expect(await page.locator('input[type="search"]').first().inputValue(), text).toBe(text.replace(/\s+/gu, ' ').trim().slice(0, longestQuery).trim());
      expect(misdeeds, text).toEqual(none);
    }
    await load(page, 'onerror');
    await page.locator('main li h3, main li h2, main li a').first().waitFor();
    expect(await page.locator('main img, main iframe, main svg[onload]').count()).toBe(0);
    expect({ ...misdeeds, reports }).toEqual({ ...none, reports: [] });
    tell({ 'searches typed': typed.length }, reader);
  }, 3_600_000);

  test('suggests names that are payloads while they are typed, and nothing of them runs', async () => {
    const reader = await room.reader();
    const { page, misdeeds, reports } = reader;
    await page.goto(room.address(''), { waitUntil: 'load' });
    const box = page.locator('input[type="search"]').first();
    const beginnings = ['Person 0', 'Person 3 --', '<svg', '__proto__', 'constructor', ...(all ? payloads : [])];
    for (const typed of beginnings) {
      await box.fill(typed);
      await box.press('End');
      await page.waitForTimeout(150);
      expect({ ...misdeeds, reports }, typed).toEqual({ ...none, reports: [] });
    }
    tell({ 'beginnings typed for suggestions': beginnings.length }, reader);
  }, 600_000);
});
