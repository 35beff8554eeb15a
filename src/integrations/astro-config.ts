import type { AstroUserConfig } from 'astro';
import type { EditionSettings } from '../edition/settings.ts';
import { cuttings } from './cuttings.ts';
import { isServedByVite } from './served-code.ts';

/** Astro's configuration, which Astro reads in development, where the press is compiled, and in an `astro build` by itself. */
export function astroConfig(settings: EditionSettings): AstroUserConfig {
  return {
    base: settings.base,
    trailingSlash: 'always',
    prerenderConflictBehavior: 'error',
    devToolbar: { enabled: false },
    ...(settings.writing === true ? { logger: { entrypoint: new URL('./dev-log.ts', import.meta.url) } } : {}),
    build: { format: 'directory', inlineStylesheets: 'never' },
    // Nothing inlined: the content security policy allows neither inline scripts nor data addresses.
    vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: (path) => !isServedByVite(path) } } },
    integrations: [cuttings(settings)],
  };
}
