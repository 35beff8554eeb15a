import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { EditionSettings } from '../edition/settings.ts';
import { editionBeside } from '../publish/developing/edition-beside.ts';
import { clientScripts } from './client-scripts.ts';
import { addFinalSlash } from './final-slash.ts';
import { outsideVite } from './outside-vite.ts';
import { takeAsTyped } from './unreadable-address.ts';
import { watchContent } from './watch-content.ts';

/**
 * Ties the archive to Astro. `astro build` by itself has it opened and checked before the pages and finished after them; our own
 * command does both itself, and has Astro only compile (`publish/press`). In development the archive is watched.
 */
export function cuttings(settings: EditionSettings): AstroIntegration {
  let finish: ((out: string) => Promise<void>) | undefined;
  return {
    name: 'cuttings',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        // Astro's own sign of a build is a variable of the environment, which anybody may have set.
        updateConfig({ vite: { define: { __BUILT__: String(command === 'build') } } });
        updateConfig({ vite: { plugins: [outsideVite()] } });
        if (command !== 'build') return;
        if (settings.compiles !== true) {
          // Loaded here, because nothing else needs what builds a site.
          const { openForAstro } = await import('./astro-build.ts');
          finish = await openForAstro(settings);
        }
        updateConfig({ vite: { plugins: [clientScripts()] } });
      },
      async 'astro:build:done'({ dir }) {
        await finish?.(fileURLToPath(dir));
      },
      'astro:server:setup'({ server, logger }) {
        // Astro puts its own before all others once this has run.
        server.httpServer?.once('listening', () => { server.middlewares.stack.unshift({ route: '', handle: addFinalSlash }, { route: '', handle: takeAsTyped }); });
        watchContent(server, settings, editionBeside(), (report) => {
          logger.warn(report);
        });
      },
      async 'astro:server:done'() {
        await editionBeside().end();
      },
    },
  };
}
