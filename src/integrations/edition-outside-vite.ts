import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const rooms = /(?:^|\/)edition\/[\w-]+\.ts$/;

/** Marks a module that Vite does not load from a file. */
const mark = '\0cuttings:';

/**
 * Leaves the edition out of what Vite loads, so that pages ask the very archive that was opened in this process, and Vite does not
 * carry ten thousand articles. A build leaves the import as it is; development, where Vite takes every file of the project for its
 * own, has a module in its place that hands on what Node has loaded. So a saved article costs no module there.
 */
export function editionOutsideVite(): Plugin {
  let builds = false;
  return {
    name: 'cuttings:edition-outside-vite',
    enforce: 'pre',
    configResolved({ command }) {
      builds = command === 'build';
    },
    resolveId(source, importer) {
      if (importer === undefined || !rooms.test(source)) return null;
      const url = new URL(source.slice(source.lastIndexOf('edition/')), new URL('../', import.meta.url)).href;
      return builds ? { id: url, external: true } : mark + url;
    },
    async load(id) {
      if (!id.startsWith(mark)) return null;
      const url = id.slice(mark.length);
      const loaded: unknown = await import(url);
      const names = typeof loaded === 'object' && loaded !== null ? Object.keys(loaded) : [];
      const file = JSON.stringify(fileURLToPath(url));
      return [`import { createRequire } from 'node:module';`, `const loaded = createRequire(${file})(${file});`, ...names.map((name) => `export const ${name} = loaded.${name};`)].join('\n');
    },
  };
}
