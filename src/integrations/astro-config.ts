import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import type { EditionSettings } from '../edition/settings.ts';
import { cacheFolder, projectRoot } from '../kept/places.ts';
import { cuttings } from './cuttings.ts';

/** Astro's configuration. The commands give Astro their options by the environment, so `astro build` by itself is the same build. */
export function astroConfig(settings: EditionSettings): AstroUserConfig {
  return {
    base: settings.base,
    trailingSlash: 'always',
    prerenderConflictBehavior: 'error',
    devToolbar: { enabled: false },
    build: { format: 'directory', inlineStylesheets: 'never' },
    // Nothing inlined: the content security policy allows neither inline scripts nor data addresses.
    vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: noCode(settings.content) } } },
    integrations: [cuttings(settings)],
  };
}

/** The content is watched by folders (`watch-content`); what is kept and what was built is no code. */
function noCode(content: string): (path: string) => boolean {
  const folders = [content, cacheFolder, join(projectRoot, 'dist')];
  return (path) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
