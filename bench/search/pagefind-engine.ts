import { z } from 'zod';
import { openBrowser } from './browser.ts';
import { looked } from './engine.ts';
import type { Engine } from './engine.ts';
import { idOf } from './content.ts';
import { openWire } from './wire.ts';

const addresses = z.array(z.string());

/** Plain Pagefind, asked by its own module in a browser. A query is given as it is typed, signs and all; of an order it is told nothing. */
export async function openPagefind(site: string): Promise<Engine> {
  const wire = await openWire(site);
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${wire.address}search/`);
  return {
    name: 'Pagefind',
    async search({ typed }) {
      const found = await page.evaluate(`(async () => {
        const { search } = await import('/pagefind/pagefind.js');
        const { results } = await search(${JSON.stringify(typed)});
        return Promise.all(results.slice(0, ${looked}).map(async (result) => (await result.data()).url));
      })()`);
      return addresses.parse(found).map((address) => idOf(address.replace(/\/$/, '')));
    },
    async close() {
      await browser.close();
      await wire.close();
    },
  };
}
