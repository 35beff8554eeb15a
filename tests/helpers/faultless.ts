import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ReadingRoom } from './browser.ts';

export const screens = {
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const;

/** An address that no archive has a page for. */
export const nowhere = 'nowhere/';

/**
 * Opens a page and holds it to what every page keeps: no rule of WCAG 2.2 AA broken, nothing wider than the window, nothing said to
 * the console, nothing asked of another host.
 * @param ready waits until the page is as it is to be judged
 */
export async function expectFaultless(room: ReadingRoom, path: string, screen: BrowserContextOptions, ready?: (page: Page) => Promise<void>): Promise<void> {
  const { page, misdeeds } = await room.reader(screen);
  const response = await page.goto(room.address(path));
  const missing = path === nowhere;
  expect(response?.status()).toBe(missing ? 404 : 200);
  await ready?.(page);
  // The pages have no frames, so axe needs no second window; and what keeps a rule need not be described.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(misdeeds).toEqual({ said: missing ? [expect.stringContaining('404')] : [], asked: [], dialogs: [] });
  await page.context().close();
}
