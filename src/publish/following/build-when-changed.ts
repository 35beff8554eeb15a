import { setTimeout } from 'node:timers/promises';
import { buildArguments } from '../command/build-options.ts';
import type { BuildOptions } from '../command/build-options.ts';
import { isAnotherBuilding } from '../one-build.ts';
import { isStopping } from '../stopping.ts';
import { failureText } from '../told/failure.ts';
import { unchangedSite } from '../unchanged-site.ts';
import { AfterPause } from './after-pause.ts';
import { buildBeside } from './build-beside.ts';
import { watchArchive } from './watch-archive.ts';
import type { FolderWatch } from './watch-folder.ts';

/** Milliseconds. Editors save in bursts, and a copied folder comes file by file. */
const pause = 300;
/** Milliseconds between looks at whether another build has ended. */
const lookingPause = 500;

/**
 * Builds the site again whenever the content has changed since the last build. Where that fails the site stays as it is, and the next change is
 * built again.
 * @param program the command that builds, absolute
 */
export function buildWhenChanged(options: BuildOptions, program: string, tell: (line: string) => void): FolderWatch {
  const again = { ...options, afresh: false };
  const building = new AfterPause(pause, async () => {
    try {
      while (isAnotherBuilding()) await setTimeout(lookingPause);
      if (isStopping() || unchangedSite(again) !== undefined) return;
      tell('\nThe content has changed.');
      if (!await buildBeside(program, buildArguments(again)) && !isStopping()) tell('The site that is served is as it was. It is built again when the content changes.');
    } catch (error) {
      tell(failureText(error));
    }
  });
  const watched = watchArchive(options.content, () => { building.ask(); }, tell);
  // Somebody may have saved while the site was built that is there.
  building.ask();
  return {
    close: () => {
      watched.close();
      building.forget();
    },
  };
}
