import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { searchBoxFile, searchPageFile } from '../site/search-box.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const scripts = [
  { fileName: searchBoxFile, module: '../client/search-box.ts' },
  { fileName: searchPageFile, module: '../client/search-page.ts' },
] as const;

/**
 * Puts the scripts of the search box and of the search page at addresses of their own, which stay the same: a page that is open
 * since before the last deploy finds the script of today there.
 */
export function clientScripts(): Plugin {
  return {
    name: 'cuttings:client-scripts',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const { fileName, module } of scripts) this.emitFile({ type: 'chunk', id: fileURLToPath(new URL(module, import.meta.url)), fileName });
    },
  };
}
