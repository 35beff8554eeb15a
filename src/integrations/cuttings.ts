import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { EditionSettings } from '../edition/settings.ts';
import type { AstroBuild } from './astro-build.ts';
import { clientScripts } from './client-scripts.ts';
import { editionOutsideVite } from './edition-outside-vite.ts';

/**
 * Ties the archive to Astro. `astro build` by itself has it opened and checked before the pages and finished after them; our own
 * command does both itself, and has Astro only compile (`publish/press`). In development the archive is watched. What only one of
 * them needs is loaded there.
 */
export function cuttings(settings: EditionSettings): AstroIntegration {
  let build: AstroBuild | undefined;
  return {
    name: 'cuttings',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        // Astro's own sign of a build is a variable of the environment, which anybody may have set.
        updateConfig({ vite: { define: { __BUILT__: String(command === 'build') } } });
        updateConfig({ vite: { plugins: [editionOutsideVite()] } });
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [clientScripts()] } });
        if (settings.compiles === true) return;
        const { AstroBuild } = await import('./astro-build.ts');
        build = new AstroBuild();
        await build.open(settings);
      },
      async 'astro:build:done'({ dir }) {
        await build?.finish(fileURLToPath(dir));
      },
      async 'astro:server:setup'({ server, logger }) {
        const { watchContent } = await import('./watch-content.ts');
        watchContent(server, settings, (report) => {
          logger.warn(report);
        });
      },
    },
  };
}
