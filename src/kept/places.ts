import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forgetAllBut, nameDigits } from './forget-all-but.ts';
import { sha256Of } from './stamp.ts';

/** The root of the project, without a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What can be taken away at any time, and only time is lost. */
export const cacheFolder = join(projectRoot, '.cache');

const keptFolders = join(cacheFolder, 'kept');
const spareFolders = join(cacheFolder, 'spare');

/** So many archives are built in turn at one desk. */
const mostFolders = 24;
/** And so many sites: one is as many folders as it has pages. */
const mostSpare = 4;

/** Milliseconds. What was changed so lately may be in use. */
export const inUse = 600_000;

/** Forgets the archives and the sites that were longest not built. @param now milliseconds, as `Date.now()` */
export function forgetOldest(now: number): void {
  forgetAllBut(mostFolders, keptFolders, now - inUse);
  forgetAllBut(mostSpare, spareFolders, now - inUse);
}

/** Where what was worked out of a content folder is kept, absolute. @param content the folder, which is there */
export function keptFolder(content: string): string {
  return join(keptFolders, sha256Of(realpathSync(content)).slice(0, nameDigits));
}

/** Where the site before that of a folder is kept, absolute. @param out where that site lies, absolute */
export function spareFolder(out: string): string {
  return join(spareFolders, sha256Of(out).slice(0, nameDigits));
}
