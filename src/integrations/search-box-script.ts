import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { searchBoxFile } from '../site/search-box.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const module = fileURLToPath(new URL('../client/search-box.ts', import.meta.url));

/**
 * Puts the script of the search box at an address of its own, which no page names as its script: pages are written with it, and
 * load it when the box is used. A page that is open since before the last deploy finds the script of today there.
 */
export function searchBoxScript(): Plugin {
  return {
    name: 'cuttings:search-box',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: module, fileName: searchBoxFile });
    },
  };
}
