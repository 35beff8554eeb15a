import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Whom pages ask is named in this process, and has to be the very one that they find. */
const pageSource = fileURLToPath(new URL('../sheets/page-source.ts', import.meta.url));

/** With forward slashes, as Vite writes paths on every system. */
const astroFolder = `${dirname(createRequire(import.meta.url).resolve('astro/package.json')).replaceAll(sep, '/')}/dist/`;

/** An import of what is in no file, which Node cannot follow. */
const asksVite = /\b(?:from|import)\s*\(?\s*["'](?:virtual|astro):/;

/** Marks a module that Vite does not load from a file. */
const mark = '\0cuttings:by-node:';

/**
 * Has Node, and not Vite, load whom pages ask, and in development Astro's own code: Vite would take three hundred modules of it one by
 * one through all its steps before it shows the first page, and Node has nearly all of them already, since they are the server's too.
 * In development, where Vite takes every file for its own, a module stands in their place that hands on what Node has loaded.
 */
export function outsideVite(): Plugin {
  let builds = false;
  return {
    name: 'cuttings:outside-vite',
    enforce: 'pre',
    configResolved({ command }) {
      builds = command === 'build';
    },
    async resolveId(source, importer) {
      if (importer === undefined || this.environment.config.consumer !== 'server') return null;
      const isPageSource = source.endsWith('/sheets/page-source.ts');
      if (isPageSource && builds) return { id: pathToFileURL(pageSource).href, external: true };
      if (isPageSource) return mark + pageSource;
      if (builds) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved !== null && isForNode(resolved.id) ? mark + resolved.id : resolved;
    },
    async load(id) {
      return id.startsWith(mark) ? handedOn(id.slice(mark.length)) : null;
    },
  };
}

function isForNode(path: string): boolean {
  return path.startsWith(astroFolder) && path.endsWith('.js') && !asksVite.test(readFileSync(path, 'utf8'));
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
