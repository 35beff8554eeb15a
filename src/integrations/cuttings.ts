import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edition } from '../edition/current.ts';
import type { EditionSettings } from '../edition/settings.ts';
import { finishSite } from '../publish/finish-site.ts';
import { openForBuild } from '../publish/open-for-build.ts';
import { currentProgress } from '../publish/progress.ts';
import { searchDocuments } from '../publish/search-documents.ts';
import { beginSearchIndex } from '../publish/search-index.ts';
import type { SearchIndexing } from '../publish/search-index.ts';
import { countingPrerenderer } from './counting-prerenderer.ts';
import { editionOutsideVite } from './edition-outside-vite.ts';
import { watchContent } from './watch-content.ts';

/** Ties the archive to Astro: opened and checked before a build, finished after it, watched in development. */
export function cuttings(settings: EditionSettings): AstroIntegration {
  let index: SearchIndexing | undefined;
  return {
    name: 'cuttings',
    hooks: {
      'astro:config:setup'({ command, updateConfig }) {
        if (command !== 'build') return;
        const { site } = openForBuild(settings);
        const address = settings.site ?? site.archive.settings.address;
        updateConfig({ ...(address === undefined ? {} : { site: address }), vite: { plugins: [editionOutsideVite()] } });
      },
      'astro:build:start'({ setPrerenderer }) {
        const progress = currentProgress();
        setPrerenderer((prerenderer) => countingPrerenderer(prerenderer, progress));
        index = beginSearchIndex(searchDocuments(edition(), progress), { language: edition().site.archive.settings.language });
      },
      async 'astro:build:done'({ dir }) {
        if (index === undefined) throw new Error('astro:build:done came without astro:build:start');
        await finishSite(edition(), index, fileURLToPath(dir), currentProgress());
      },
      'astro:server:setup'({ server, logger }) {
        watchContent(server, settings, (report) => {
          logger.warn(report);
        });
      },
    },
  };
}
