import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256Of } from './stamp.ts';

/** The root of the project, without a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What can be taken away at any time, and only time is lost. */
export const cacheFolder = join(projectRoot, '.cache');

export const keptFolders = join(cacheFolder, 'kept');
export const spareFolders = join(cacheFolder, 'spare');

/** What each of the folders in these is called by: so many digits of a checksum. */
export const nameDigits = 16;

/** Milliseconds. What was changed so lately may be in use. */
export const inUse = 600_000;

/** Where what was worked out of a content folder is kept, absolute. @param content the folder, which is there */
export function keptFolder(content: string): string {
  return join(keptFolders, sha256Of(realpathSync(content)).slice(0, nameDigits));
}

/** Where the site before that of a folder is kept, absolute. @param out where that site lies, absolute */
export function spareFolder(out: string): string {
  return join(spareFolders, sha256Of(out).slice(0, nameDigits));
}
