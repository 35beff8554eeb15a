import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadingRoom } from '../helpers/browser.ts';
import { hostileContent } from '../helpers/hostile/archive.ts';
import { payloads, texts } from '../helpers/hostile/corpora.ts';
import { run, temporaryFolder } from '../helpers/site.ts';

let room: ReadingRoom;

/** The whole list takes some minutes: `HOSTILE=all npm run test:browser`. */
const all = process.env['HOSTILE'] === 'all';

beforeAll(async () => {
  const out = join(temporaryFolder(), 'site');
  const { status, stderr } = await run('scripts/build.ts', ['--content', all ? hostileContent() : hostileContent(payloads, []), '--out', out, '--leave-out-broken']);
  if (status !== 0) throw new Error(stderr.slice(0, 5000));
  room = await ReadingRoom.open(out);
}, 300_000);

afterAll(() => room.close());

/** What a reader of ours never sees, whatever stands on a page. */
const none = { said: [], asked: [], dialogs: [] };

describe('a site of hostile texts, in a browser', () => {
  test('opens no dialog, asks nothing of others, says nothing in the console and reports nothing, on any page', async () => {
    const { page, misdeeds } = await room.reader();
    const pages = (all ? texts : payloads).flatMap((_, index) => (all || index % 2 === 0 ? [`articles/t-${index}/`, `articles/r-${index}/`] : [`articles/r-${index}/`]));
    const others = ['', 'articles/', 'people/', 'topics/', 'organisations/', '2001/', '2001/02/', 'gone/2/', 'people/h-1/', 'people/h-5/', 'sources/gazette/', 'about/'];
    let opened = 0;
    for (const path of [...others, ...pages]) {
      const response = await page.goto(room.address(path), { waitUntil: 'load' });
      if (response?.status() !== 200) {
        // A page that was left out: what the browser says of the missing page is its own.
        misdeeds.said.length = 0;
        continue;
      }
      opened += 1;
      expect(misdeeds, path).toEqual(none);
    }
    expect(opened).toBeGreaterThan(all ? 800 : 80);
  }, 300_000);

  test('can be searched for each payload: what is typed is shown and never run, and what is found is shown as printed', async () => {
    const { page, misdeeds } = await room.reader();
    for (const text of payloads.filter((_, index) => all || index % 4 === 0)) {
      await page.goto(room.address(`search/?q=${encodeURIComponent(text)}`), { waitUntil: 'load' });
      await page.locator('[aria-busy="false"]').waitFor({ state: 'attached' });
      expect(await page.locator('input[type="search"]').first().inputValue(), text).toBe(text);
      expect(misdeeds, text).toEqual(none);
    }
    await page.goto(room.address('search/?q=onerror'), { waitUntil: 'load' });
    await page.locator('main li h3, main li h2, main li a').first().waitFor();
    expect(await page.locator('main img, main iframe, main svg[onload]').count()).toBe(0);
    expect(misdeeds).toEqual(none);
  }, 300_000);

  test('suggests names that are payloads while they are typed, and nothing of them runs', async () => {
    const { page, misdeeds } = await room.reader();
    await page.goto(room.address(''), { waitUntil: 'load' });
    const box = page.locator('input[type="search"]').first();
    for (const typed of ['Person 0', 'Person 3 --', '<svg', '__proto__', 'constructor']) {
      await box.fill(typed);
      await box.press('End');
      await page.waitForTimeout(150);
      expect(misdeeds, typed).toEqual(none);
    }
  }, 120_000);
});
