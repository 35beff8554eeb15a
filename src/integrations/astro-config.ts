import type { AstroUserConfig } from 'astro';
import type { EditionSettings } from '../edition/settings.ts';
import { cuttings } from './cuttings.ts';
import { isServedByVite } from './served-code.ts';

/** Astro's configuration. The commands give Astro their options by the environment, so `astro build` by itself is the same build. */
export function astroConfig(settings: EditionSettings): AstroUserConfig {
  return {
    base: settings.base,
    trailingSlash: 'always',
    prerenderConflictBehavior: 'error',
    devToolbar: { enabled: false },
    build: { format: 'directory', inlineStylesheets: 'never' },
    // Nothing inlined: the content security policy allows neither inline scripts nor data addresses.
    vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: (path) => !isServedByVite(path) } } },
    integrations: [cuttings(settings)],
  };
}
