import type { Page } from 'playwright-core';
import type { Reader, ReadingRoom } from './browser.ts';

/** The search page as a reader meets it: by roles and words. */
export const status = (page: Page) => page.getByRole('status');
export const results = (page: Page) => page.getByRole('region', { name: 'Articles' });
export const hits = (page: Page) => results(page).getByRole('listitem');
export const titles = (page: Page) => hits(page).locator(':scope > h3 > a').allTextContents();
export const parameters = (page: Page) => new URL(page.url()).search;

/** Waits until the page's answer is this. */
export async function says(page: Page, answer: string): Promise<void> {
  await status(page).getByText(answer, { exact: true }).waitFor();
}

/** Opens the search page at these parameters and waits for its answer. */
export async function search(room: ReadingRoom, address: string, answer: string): Promise<Reader> {
  const reader = await room.reader();
  await reader.page.goto(room.address(`search/${address}`));
  await says(reader.page, answer);
  return reader;
}

/** The entries of the browser's history that are of the site, and which of them the reader is at. */
export async function entries(page: Page): Promise<{ readonly shown: readonly string[]; readonly titles: readonly string[]; readonly at: number }> {
  const session = await page.context().newCDPSession(page);
  const history = await session.send('Page.getNavigationHistory');
  await session.detach();
  const own = history.entries.filter(({ url }) => url.startsWith('http'));
  const parts = own.map(({ url }) => new URL(url));
  return { shown: parts.map(({ pathname, search: asked }) => `${pathname}${asked}`), titles: own.map(({ title }) => title), at: history.currentIndex - (history.entries.length - own.length) };
}
