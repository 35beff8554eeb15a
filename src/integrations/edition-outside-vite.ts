import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const rooms = /(?:^|\/)edition\/[\w-]+\.ts$/;

/**
 * Leaves the edition out of the bundle, so that the pages of a build ask the very archive that the build opened, and Vite does
 * not carry ten thousand articles. Only for builds: in development Vite loads the edition like any module.
 */
export function editionOutsideVite(): Plugin {
  return {
    name: 'cuttings:edition-outside-vite',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !rooms.test(source)) return null;
      return { id: new URL(source.slice(source.lastIndexOf('edition/')), new URL('../', import.meta.url)).href, external: true };
    },
  };
}
