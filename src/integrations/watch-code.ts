import { join } from 'node:path';
import { projectRoot } from '../kept/places.ts';
import { watchFolder } from '../publish/following/watch-folder.ts';
import type { FolderWatch } from '../publish/following/watch-folder.ts';

/** Milliseconds: a file that is saved may be written in several steps. */
const pause = 100;

/** Tells when code has changed by which the archive is read, wherever that is under `src/`; the rest is Vite's to follow. */
export function watchCode(changed: () => void): FolderWatch {
  let waiting: NodeJS.Timeout | undefined;
  return watchFolder(join(projectRoot, 'src'), (path) => {
    if (!path.endsWith('.ts')) return;
    clearTimeout(waiting);
    waiting = setTimeout(changed, pause);
  }, leftUnwatched);
}

/** Whoever works on the code can start anew. */
function leftUnwatched(): void {
  return undefined;
}
