import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edition, isOpened } from '../edition/current.ts';
import type { EditionSettings } from '../edition/settings.ts';
import { finishSite } from '../publish/finish-site.ts';
import { openForBuild } from '../publish/open-for-build.ts';
import { currentProgress } from '../publish/progress.ts';
import { countingPrerenderer } from './counting-prerenderer.ts';
import { editionOutsideVite } from './edition-outside-vite.ts';
import { searchBoxScript } from './search-box-script.ts';
import { watchContent } from './watch-content.ts';

/**
 * Ties the archive to Astro. `astro build` by itself has it opened and checked before the pages and finished after them; our own
 * command has done the first before it starts Astro, and does the last when Astro is done. In development it is watched.
 */
export function cuttings(settings: EditionSettings): AstroIntegration {
  const byCommand = isOpened();
  return {
    name: 'cuttings',
    hooks: {
      'astro:config:setup'({ command, updateConfig }) {
        // Astro's own sign of a build is a variable of the environment, which anybody may have set.
        updateConfig({ vite: { define: { __BUILT__: String(command === 'build') } } });
        if (command !== 'build') return;
        const { site } = byCommand ? edition() : openForBuild(settings);
        const address = settings.site ?? site.archive.settings.address;
        updateConfig({ ...(address === undefined ? {} : { site: address }), vite: { plugins: [editionOutsideVite(), searchBoxScript()] } });
      },
      'astro:build:start'({ setPrerenderer }) {
        const progress = currentProgress();
        setPrerenderer((prerenderer) => countingPrerenderer(prerenderer, progress));
      },
      'astro:build:done'({ dir }) {
        if (!byCommand) finishSite(edition(), fileURLToPath(dir), currentProgress());
      },
      'astro:server:setup'({ server, logger }) {
        watchContent(server, settings, (report) => {
          logger.warn(report);
        });
      },
    },
  };
}
