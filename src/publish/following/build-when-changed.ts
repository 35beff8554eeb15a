import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { checksumIfRead } from '../../kept/stamp.ts';
import { manifestFile } from '../../site/manifest.ts';
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
 * built again. A site that another command has made in its place is not made anew: it may be what is to be published.
 * @param program the command that builds, absolute
 * @param begun settles when the site is there of which it is the next: somebody may save while that is made
 */
export function buildWhenChanged(options: BuildOptions, program: string, begun: Promise<unknown>, tell: (line: string) => void): FolderWatch {
  const again = { ...options, afresh: false };
  const { content, out } = options;
  const siteSum = () => checksumIfRead(out, manifestFile);
  let own: string | undefined;
  let failed = false;
  const building = new AfterPause(pause, async () => {
    try {
      await following;
      await othersEnded(tell);
      if (isStopping()) return;
      if (!existsSync(content)) {
        tell(`\nThere is no folder ${content} any more. The site that is served is as it was. It is built again when the folder is back.`);
        failed = true;
        return;
      }
      const asBuilt = unchangedSite(again) !== undefined;
      if (!asBuilt && existsSync(out) && siteSum() !== own) {
        tell(`\n${out} was built by another command meanwhile, and is served as that has made it. What you save is not followed any more: begin npm start again, with a folder of its own (--out) where others build too.`);
        close();
        return;
      }
      if (asBuilt && failed) tell('\nThe content is again what the site that is served was made of.');
      if (!asBuilt) tell('\nThe content has changed.');
      const became = asBuilt ? 'built' : await buildBeside(program, buildArguments(again));
      failed = became !== 'built';
      if (!failed) own = siteSum();
      // Another one, such as that of a second npm start, was a moment quicker; it may have ended by now.
      if (became === 'refused') {
        tell('It is tried again by itself.');
        building.ask();
      } else if (failed && !isStopping()) tell('The site that is served is as it was. It is built again when the content changes.');
    } catch (error) {
      failed = true;
      tell(failureText(error));
    }
  });
  const following = begun.then(() => { own = siteSum(); });
  const watched = watchArchive(content, () => { building.ask(); }, tell);
  const close = () => {
    watched.close();
    building.forget();
  };
  return { close };
}

async function othersEnded(tell: (line: string) => void): Promise<void> {
  if (isAnotherBuilding()) tell('\nAnother build is at work in this checkout. It is built again after that.');
  while (isAnotherBuilding()) await setTimeout(lookingPause);
}
