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
