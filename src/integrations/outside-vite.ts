import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Whom pages ask is named in this process, and has to be the very one that they find. */
const pageSource = fileURLToPath(new URL('../sheets/page-source.ts', import.meta.url));

/** Marks a module that Vite does not load from a file. */
const mark = '\0cuttings:by-node:';

/**
 * Has Node, and not Vite, load whom pages ask. In development, where Vite takes every file for its own, a module stands in its place
 * that hands on what Node has loaded.
 */
export function outsideVite(): Plugin {
  let builds = false;
  return {
    name: 'cuttings:outside-vite',
    enforce: 'pre',
    configResolved({ command }) {
      builds = command === 'build';
    },
    resolveId(source, importer) {
      if (importer === undefined || !source.endsWith('/sheets/page-source.ts')) return null;
      return builds ? { id: pathToFileURL(pageSource).href, external: true } : mark + pageSource;
    },
    async load(id) {
      return id.startsWith(mark) ? handedOn(id.slice(mark.length)) : null;
    },
  };
}

/** A module with the exports of the one that Node loads from a file. */
async function handedOn(path: string): Promise<string> {
  const loaded: unknown = await import(pathToFileURL(path).href);
  const names = typeof loaded === 'object' && loaded !== null ? Object.keys(loaded) : [];
  const file = JSON.stringify(path);
  return [
    `import { createRequire } from 'node:module';`,
    `const loaded = createRequire(${file})(${file});`,
    ...names.map((name) => (name === 'default' ? 'export default loaded.default;' : `export const ${name} = loaded.${name};`)),
  ].join('\n');
}
