import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edition } from '../edition/current.ts';
import type { EditionSettings } from '../edition/settings.ts';
import { placeFilePages } from './place-file-pages.ts';
import { finishSite } from '../publish/finish-site.ts';
import { writeSearchIndex } from '../publish/search-index.ts';
import { SiteMaking } from '../publish/making/site-making.ts';
import { openWithPictures } from '../publish/pictures/open-with-pictures.ts';
import type { PicturePlace } from '../publish/pictures/scale-pictures.ts';
import { silent } from '../publish/progress.ts';
import { clientScripts } from './client-scripts.ts';
import { editionOutsideVite } from './edition-outside-vite.ts';
import { watchContent } from './watch-content.ts';

/**
 * Ties the archive to Astro. `astro build` by itself has it opened and checked before the pages and finished after them; our own
 * command does both itself, and has Astro only compile (`publish/press`). In development the archive is watched.
 */
export function cuttings(settings: EditionSettings): AstroIntegration {
  const pictures: (readonly [path: string, key: string, bytes: Uint8Array])[] = [];
  const waiting: PicturePlace = { reuseAll: () => false, write: (...picture) => { pictures.push(picture); } };
  return {
    name: 'cuttings',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        // Astro's own sign of a build is a variable of the environment, which anybody may have set.
        updateConfig({ vite: { define: { __BUILT__: String(command === 'build') } } });
        updateConfig({ vite: { plugins: [editionOutsideVite()] } });
        if (command !== 'build') return;
        if (settings.compiles !== true) await openWithPictures(settings, waiting, silent);
        updateConfig({ vite: { plugins: [clientScripts()] } });
      },
      async 'astro:build:done'({ dir }) {
        if (settings.compiles === true) return;
        placeFilePages(edition(), fileURLToPath(dir));
        const making = SiteMaking.of(fileURLToPath(dir));
        for (const picture of pictures) making.write(...picture);
        await writeSearchIndex(edition(), making);
        finishSite(edition(), making, silent);
      },
      'astro:server:setup'({ server, logger }) {
        watchContent(server, settings, (report) => {
          logger.warn(report);
        });
      },
    },
  };
}
