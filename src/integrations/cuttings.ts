import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edition, isOpened } from '../edition/current.ts';
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

/**
 * Ties the archive to Astro. `astro build` by itself has it opened and checked before the pages and finished after them; our own
 * command has done the first before it starts Astro, and does the last when Astro is done. In development it is watched.
 */
export function cuttings(settings: EditionSettings): AstroIntegration {
  const byCommand = isOpened();
  let index: SearchIndexing | undefined;
  return {
    name: 'cuttings',
    hooks: {
      'astro:config:setup'({ command, updateConfig }) {
        // Astro's own sign of a build is a variable of the environment, which anybody may have set.
        updateConfig({ vite: { define: { __BUILT__: String(command === 'build') } } });
        if (command !== 'build') return;
        const { site } = byCommand ? edition() : openForBuild(settings);
        const address = settings.site ?? site.archive.settings.address;
        updateConfig({ ...(address === undefined ? {} : { site: address }), vite: { plugins: [editionOutsideVite()] } });
      },
      'astro:build:start'({ setPrerenderer }) {
        const progress = currentProgress();
        setPrerenderer((prerenderer) => countingPrerenderer(prerenderer, progress));
        if (!byCommand) index = beginSearchIndex(searchDocuments(edition(), progress), { language: edition().site.archive.settings.language });
      },
      async 'astro:build:done'({ dir }) {
        if (index !== undefined) await finishSite(edition(), index, fileURLToPath(dir), currentProgress());
      },
      'astro:server:setup'({ server, logger }) {
        watchContent(server, settings, (report) => {
          logger.warn(report);
        });
      },
    },
  };
}
