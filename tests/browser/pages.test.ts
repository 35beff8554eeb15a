import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { expectFaultless, nowhere, screens } from '../helpers/faultless.ts';
import { shippedArchive } from '../helpers/shipped.ts';
import { buildSite, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { dot, rich, small } from '../helpers/small-site.ts';

/** One page of each kind, of the archive that ships and an issue that it cites. */
const kinds = {
  'the front page': '',
  'an article': 'articles/2025/eu-kazakhstan-key-partner/',
  'all articles by time': 'articles/',
  'a person': 'people/kaja-kallas/',
  'a country': 'countries/kazakhstan/',
  'a country of ISO 3166 alone': 'countries/estonia/',
  'an organisation': 'organisations/european-union/',
  'a topic': 'topics/transport-corridors/',
  'a source': 'sources/ng/',
  'an index': 'people/',
  'a year': '2025/',
  'a month': '2025/03/',
  'a cited article': 'articles/cited-1/',
  'a cited issue': 'sources/ng/2024/04/08/',
  'the wanted issues': 'wanted/',
  'how to search': 'search/help/',
  'about': 'about/',
  'the search page': 'search/',
  'a page that is not there': nowhere,
};

/** A table and lines of code that are wider than a phone. */
const wide = `| ${'a synthetic column | '.repeat(12)}\n| ${'- | '.repeat(12)}\n| ${'1 | '.repeat(12)}\n\n    ${'synthetic code '.repeat(12)}\n\nA synthetic text.\n`;
const wideTexts = {
  'articles/wide.md': `---\ntitle: Wide\ndate: 2003\nsource: gazette\npeople: [Wide Person]\n---\n\n${wide}`,
  'people/wide.md': `---\nname: Wide Person\n---\n\n${wide}`,
};

/** Words of a language that is written from right to left, with signs and Latin words that show in which order they are set. */
const fromTheRight = {
  'articles/arabic.md': '---\ntitle: نص تجريبي.\ndate: 2003\nsource: gazette\nlanguage: ar\npeople: [Wide Person]\nbyline: كاتب\n---\n\nNATO هذا نص تجريبي.\n\n> هذا نص Wide Person تجريبي.\n',
};

/** The archive that ships, and a synthetic one. */
let room: ReadingRoom;
let others: ReadingRoom;

beforeAll(async () => {
  const content = join(temporaryFolder(), 'content');
  cpSync(shippedArchive, content, { recursive: true });
  const cited = '---\ntitle: A synthetic article of a cited issue\ndate: 2024-04-08\nsource: ng\npeople: [Charles Michel]\n---\n\nA synthetic text.\n';
  room = await ReadingRoom.open(await buildSite(writeFiles(content, { 'articles/cited-1.md': cited, 'articles/cited-2.md': cited })));
  others = await ReadingRoom.open(await buildSite(contentFolder({ ...small, ...rich, ...wideTexts, ...fromTheRight, 'articles/dot.png': dot })));
});

afterAll(async () => {
  await room.close();
  await others.close();
});

describe.each(Object.entries(kinds))('%s', (_, path) => {
  test.each(Object.entries(screens))('on a %s breaks no rule of WCAG 2.2 AA, stays within the window, says nothing to the console and asks nothing of another host', async (_, screen) => {
    await expectFaultless(room, path, screen);
  });
});

describe('a word wider than the window', () => {
  test.each(['', 'articles/2025/eu-kazakhstan-key-partner/', 'people/kaja-kallas/', 'people/', '2025/'])('is broken wherever it stands on /%s, and does not widen the page', async (path) => {
    const { page } = await room.reader(screens.phone);
    await page.goto(room.address(path));
    const wider = await page.evaluate(() => {
      for (const place of document.querySelectorAll('main :is(h1, h2, h3, p, a, li, dd)')) place.append('x'.repeat(100));
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(wider).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('an article with everything that a text may have in it', () => {
  test.each(Object.entries(screens))('on a %s breaks no rule of WCAG 2.2 AA and stays within the window', async (_, screen) => {
    await expectFaultless(others, 'articles/rich/', screen);
  });
});

describe('a table or code wider than the window', () => {
  test.each(['articles/wide/', 'people/wide/'])('is scrolled by itself on /%s, also by keyboard, and does not widen the page', async (path) => {
    await expectFaultless(others, path, screens.phone);
    const { page } = await others.reader(screens.phone);
    await page.goto(others.address(path));
    for (const element of [page.locator('.text table'), page.locator('.text pre')]) {
      await element.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => element.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  test('is printed whole', async () => {
    const { page } = await others.reader({ viewport: { width: 660, height: 900 } });
    await page.goto(others.address('articles/wide/'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.text :is(table, pre)').evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))).toEqual([0, 0]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

test.each(['articles/', '2025/'])('/%s stays within the window of a phone whose text is twice as large', async (path) => {
  const { page } = await room.reader({ viewport: { width: 320, height: 640 } });
  await page.goto(room.address(path));
  await page.evaluate(() => { document.documentElement.style.fontSize = '225%'; });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await page.context().close();
});

describe('the box to search in', () => {
  test.each(['', 'search/', nowhere])('on /%s has room for words on a phone whose text is twice as large', async (path) => {
    const { page } = await room.reader({ viewport: { width: 320, height: 640 } });
    await page.goto(room.address(path));
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    const box = await page.getByRole('main').getByRole('searchbox').boundingBox();
    expect(box?.width).toBeGreaterThan(240);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test.each(Object.entries(screens))('is one on the page for addresses that do not exist, on a %s', async (_, screen) => {
    const { page } = await room.reader(screen);
    await page.goto(room.address(nowhere));
    await expect.poll(() => page.getByRole('searchbox').count()).toBe(1);
    await page.context().close();
  });
});

test('the number beside who appears alongside leads to the articles that have both', async () => {
  const { page } = await room.reader(screens.desktop);
  await page.goto(room.address('people/kaja-kallas/'));
  await page.getByRole('link', { name: '1 article with Kaja Kallas and Charles Michel' }).click();
  await page.getByRole('status').getByText('1 article found').waitFor();
  expect(await page.locator('.chips').innerText()).toMatch(/with Person: Charles Michel[^]*Person: Kaja Kallas|Person: Kaja Kallas[^]*with Person: Charles Michel/);
  await page.context().close();
});

describe('words that are written from right to left', () => {
  test.each([['articles/arabic/', ['h1', '.byline [lang]', '.cite [lang]', '.text > p', '.text blockquote p']], ['people/wide/', ['.articles a[lang=ar]', '.passage']], ['2003/', ['.articles a[lang=ar]']], ['', ['.articles a[lang=ar]']]])('are set so on /%s, and the page around them is not', async (path, places) => {
    const { page } = await others.reader(screens.phone);
    await page.goto(others.address(path));
    const directionOf = (place: string) => page.locator(place).first().evaluate((element) => getComputedStyle(element).direction);
    for (const place of places) expect(await directionOf(`main ${place}`), place).toBe('rtl');
    expect(await directionOf('main')).toBe('ltr');
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  test('a reader gets from the front page to an article, and from there to the people in it', async () => {
    const { page } = await room.reader({ javaScriptEnabled: false });
    await page.goto(room.address(''));
    await page.getByRole('link', { name: 'The European Union considers Kazakhstan' }).first().click();
    await page.getByRole('link', { name: 'Kaya Kallas' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kaja Kallas');
    await page.context().close();
  });

  test('the search page says that it needs JavaScript, and leads to the lists', async () => {
    const { page } = await room.reader({ javaScriptEnabled: false });
    await page.goto(room.address('search/?q=Kallas'));
    expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'People' }).click();
    expect(page.url()).toBe(room.address('people/'));
    await page.context().close();
  });
});

describe('an article', () => {
  test('has an anchor for each paragraph, and a keyboard reaches the link to it', async () => {
    const { page } = await room.reader(screens.desktop);
    await page.goto(room.address('articles/2025/eu-kazakhstan-key-partner/'));
    const link = page.getByRole('link', { name: 'Link to paragraph 3' });
    await link.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#p-[0-9a-f]{6}$/);
    expect(await page.locator('p:target').textContent()).toMatch(/^During the meeting, the parties discussed/);
    await page.context().close();
  });

  test('shows what goes before the paragraph that a link leads to', async () => {
    const { page } = await room.reader(screens.desktop);
    await page.goto(room.address('articles/2025/eu-kazakhstan-key-partner/'));
    await page.goto(new URL(await page.locator('.para').nth(3).getAttribute('href') ?? '', page.url()).href);
    await expect.poll(async () => ((await page.locator('.text > p:target').boundingBox())?.y ?? 0) > 30).toBe(true);
    await page.context().close();
  });

  test('copied as text holds the printed words alone', async () => {
    const { page } = await room.reader(screens.desktop);
    await page.goto(room.address('articles/2025/eu-kazakhstan-key-partner/'));
    expect(await page.locator('.text > p').first().innerText()).toMatch(/^Vice-President of the European Commission and EU High Representative/);
    await page.context().close();
  });

  test('shows the sign of a paragraph on a phone, behind its last word, large enough to touch and without a line of its own', async () => {
    const { page } = await room.reader(screens.phone);
    await page.goto(room.address('articles/2025/eu-kazakhstan-key-partner/'));
    const sign = page.getByRole('link', { name: 'Link to paragraph 1', exact: true });
    expect(await sign.evaluate((link) => getComputedStyle(link).opacity)).toBe('1');
    const box = await sign.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const misplaced = await page.locator('.text > p:has(> .para)').evaluateAll((paragraphs) => paragraphs.filter((paragraph, index) => {
      const words = document.createRange();
      words.setStart(paragraph, 0);
      words.setEnd(paragraph, paragraph.childNodes.length - 1);
      const last = [...words.getClientRects()].at(-1);
      const own = paragraph.querySelector('.para')?.getBoundingClientRect();
      const next = paragraphs[index + 1]?.getBoundingClientRect().top ?? Infinity;
      return last === undefined || own === undefined || own.left < last.right - 0.5 || own.top > last.bottom || own.bottom > next;
    }).length);
    expect(misplaced).toBe(0);
    await page.context().close();
  });

  test('loads the italic face where it has italics, and only there', async () => {
    const slopes = async (reading: ReadingRoom, path: string) => {
      const { page } = await reading.reader(screens.desktop);
      await page.goto(reading.address(path));
      const loaded = await page.evaluate(async () => [...await document.fonts.ready].filter(({ status }) => status === 'loaded').map(({ style }) => style));
      await page.context().close();
      return new Set(loaded);
    };
    expect(await slopes(others, 'articles/rich/')).toEqual(new Set(['normal', 'italic']));
    expect(await slopes(room, 'articles/2025/eu-kazakhstan-key-partner/')).toEqual(new Set(['normal']));
  });

  test('keeps each count on the line of its name', async () => {
    const { page } = await room.reader(screens.desktop);
    await page.goto(room.address('people/kaja-kallas/'));
    const apart = await page.locator('.counted li').evaluateAll((items) => Array.from({ length: 60 }, (_, step) => 180 + step * 4).flatMap((width) => items.filter((item) => {
      if (item instanceof HTMLElement) item.style.width = `${String(width)}px`;
      const name = [...item.querySelector('a')?.getClientRects() ?? []].at(-1);
      const count = item.querySelector('.count')?.getBoundingClientRect();
      return name !== undefined && count !== undefined && count.top > name.bottom;
    }).map((item) => `${item.textContent} at ${String(width)}`)));
    expect(apart).toEqual([]);
    await page.context().close();
  });
});
