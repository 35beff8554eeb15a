import { existsSync } from 'node:fs';
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
 * @param begun settles when the site is there of which it is the next: somebody may save while that is made
 */
export function buildWhenChanged(options: BuildOptions, program: string, begun: Promise<unknown>, tell: (line: string) => void): FolderWatch {
  const again = { ...options, afresh: false };
  let failed = false;
  const building = new AfterPause(pause, async () => {
    try {
      await begun;
      while (isAnotherBuilding()) await setTimeout(lookingPause);
      if (isStopping()) return;
      if (!existsSync(options.content)) {
        tell(`\nThere is no folder ${options.content} any more. The site that is served is as it was. It is built again when the folder is back.`);
        failed = true;
        return;
      }
      const asBuilt = unchangedSite(again) !== undefined;
      if (asBuilt && failed) tell('\nThe content is again what the site that is served was made of.');
      if (!asBuilt) tell('\nThe content has changed.');
      failed = !asBuilt && !await buildBeside(program, buildArguments(again));
      // Another one, such as that of a second npm start, was a moment quicker.
      if (failed && isAnotherBuilding()) building.ask();
      else if (failed && !isStopping()) tell('The site that is served is as it was. It is built again when the content changes.');
    } catch (error) {
      failed = true;
      tell(failureText(error));
    }
  });
  const watched = watchArchive(options.content, () => { building.ask(); }, tell);
  return {
    close: () => {
      watched.close();
      building.forget();
    },
  };
}
