import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { edition } from '../edition/current.ts';
import type { EditionSettings } from '../edition/settings.ts';
import { Addresses } from '../site/addresses.ts';
import { cuttings } from './cuttings.ts';

/** Astro's configuration. The commands give Astro their options by the environment, so `astro build` by itself is the same build. */
export function astroConfig(settings: EditionSettings): AstroUserConfig {
  const addresses = new Addresses(settings.base, settings.site);
  const gone = () => edition().site.archive.settings.gone.map(({ address }) => addresses.page(address));
  const unlisted = (page: string) => [addresses.search(), ...gone()].includes(new URL(page).pathname);
  return {
    base: settings.base,
    trailingSlash: 'always',
    prerenderConflictBehavior: 'error',
    devToolbar: { enabled: false },
    build: { format: 'directory', inlineStylesheets: 'never' },
    // Nothing inlined: the content security policy allows neither inline scripts nor data addresses.
    vite: { build: { assetsInlineLimit: 0 } },
    // Ours comes last: it looks the whole over.
    integrations: [sitemap({ filter: (page) => !unlisted(page) }), cuttings(settings)],
  };
}
