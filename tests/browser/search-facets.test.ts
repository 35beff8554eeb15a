import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { hits, says, search } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let room: ReadingRoom;

/** Each number is a topic, and of the last ten there is a second report. */
const numbers = Array.from({ length: 20 }, (_, index) => String(index + 10));
/** All are listed by one article. */
const many = Array.from({ length: 230 }, (_, index) => `guest-${String(index + 100)}`);

beforeAll(async () => {
  const report = (number: string, more: string) => article({ title: `Report ${number}${more}`, topics: `number-${number}` }, `The harvest ${more}.`);
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    ...Object.fromEntries(numbers.map((number) => [`topics/number-${number}.md`, record({ name: `Number ${number}` })])),
    ...Object.fromEntries(numbers.map((number) => [`articles/first-${number}.md`, report(number, '')])),
    ...Object.fromEntries(many.map((id) => [`people/${id}.md`, record({ name: id })])),
    'articles/many.md': article({ title: 'Of many', people: `[${many.join(', ')}]` }, 'A crowd.'),
    ...Object.fromEntries(numbers.slice(10).map((number) => [`articles/second-${number}.md`, report(number, 'again')])),
  })));
});

afterAll(async () => {
  await room.close();
});

const topics = (page: Page) => page.getByRole('group', { name: 'Topic' });
const field = (page: Page) => topics(page).getByRole('searchbox');

async function opened(): Promise<Page> {
  const { page } = await search(room, '?q=harvest', '30 articles found');
  await page.getByText('Topic', { exact: true }).first().click();
  await topics(page).getByRole('checkbox').first().waitFor();
  return page;
}

describe('the field that filters a long list', () => {
  test('stays while it filters, though the list has become short', async () => {
    const page = await opened();
    await field(page).fill('number 2');
    expect(await topics(page).getByRole('checkbox').count()).toBe(10);
    await page.getByRole('searchbox', { name: 'Search the archive' }).fill('again');
    await says(page, '10 articles found');
    await field(page).fill('number 21');
    expect(await topics(page).getByRole('listitem').allTextContents()).toEqual(['Number 21 1']);
    await field(page).fill('');
    expect(await topics(page).getByRole('checkbox').count()).toBe(10);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('is not there where a list is short', async () => {
    const { page } = await search(room, '?q=again', '10 articles found');
    await page.getByText('Topic', { exact: true }).first().click();
    await topics(page).getByRole('checkbox').first().waitFor();
    expect(await field(page).count()).toBe(0);
    await page.context().close();
  });
});

test('a list of hundreds is shown by and by, to its end', async () => {
  const { page } = await search(room, '?q=crowd', '1 article found');
  await page.getByText('Person', { exact: true }).first().click();
  const people = page.getByRole('group', { name: 'Person' });
  const more = people.getByRole('button', { name: 'Show more' });
  await people.getByRole('checkbox').first().waitFor();
  for (const length of [10, 200, 230]) {
    expect(await people.getByRole('checkbox').count()).toBe(length);
    expect(await more.isVisible()).toBe(length < 230);
    if (length < 230) await more.click();
  }
  expect(await people.getByRole('checkbox').nth(200).evaluate((box) => box === document.activeElement)).toBe(true);
  await page.context().close();
});

test('so is one that is filtered and still has hundreds', async () => {
  const { page } = await search(room, '?q=crowd', '1 article found');
  await page.getByText('Person', { exact: true }).first().click();
  const people = page.getByRole('group', { name: 'Person' });
  await people.getByRole('searchbox').fill('guest');
  expect(await people.getByRole('checkbox').count()).toBe(200);
  await people.getByRole('button', { name: 'Show more' }).click();
  expect(await people.getByRole('checkbox').count()).toBe(230);
  await page.context().close();
});

test('what is small is still large enough to be touched', async () => {
  const { page } = await search(room, '?q=harvest', '30 articles found');
  const paragraph = hits(page).getByRole('link', { name: 'To this paragraph' }).first();
  await paragraph.waitFor();
  expect(await paragraph.evaluate((link) => getComputedStyle(link, '::before').content)).toBe('"\u2060¶"');
  for (const target of [paragraph, page.getByRole('link', { name: 'How to search' })]) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await page.context().close();
});

test('the sign that leads to a paragraph stands behind an excerpt in which nothing is marked, too', async () => {
  const { page } = await search(room, '?topic=number-12', '1 article found');
  const sign = page.getByRole('link', { name: 'To this paragraph' });
  await sign.waitFor();
  expect(await sign.evaluate((link) => getComputedStyle(link, '::before').content)).toBe('"\u2060¶"');
  expect(await page.getByRole('listitem').locator('mark').count()).toBe(0);
  await page.context().close();
});

test('the sign stands in the line of the last word, however wide an excerpt is', async () => {
  const { page } = await search(room, '?q=again', '10 articles found');
  const passage = page.locator('.excerpt').first();
  await passage.locator('mark').waitFor();
  const apart = await passage.evaluate((excerpt) => {
    const sign = excerpt.querySelector('a');
    const words = document.createRange();
    words.setEndBefore(sign ?? excerpt);
    words.setStart(excerpt, 0);
    return Array.from({ length: 140 }, (_, at) => at + 100).filter((width) => {
      excerpt.style.width = `${String(width)}px`;
      const last = Array.from(words.getClientRects()).at(-1);
      const box = sign?.getBoundingClientRect();
      return last === undefined || box === undefined || box.top >= last.bottom || box.bottom <= last.top || box.left < last.right - 1;
    });
  });
  expect(apart).toEqual([]);
  await page.context().close();
});
