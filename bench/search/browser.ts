import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/testing/browser.ts';

/** A browser of Chromium's kind: the one that `CHROME_PATH` names, or one of the usual places. */
export async function openBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (!found.ok) throw new Error(found.reason);
  return chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] });
}
