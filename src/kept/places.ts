import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project, without a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What can be taken away at any time, and only time is lost. */
export const cacheFolder = join(projectRoot, '.cache');

/** Where what was worked out of a content folder is kept, absolute. @param content the folder, which is there */
export function keptFolder(content: string): string {
  return join(cacheFolder, 'kept', createHash('sha256').update(realpathSync(content)).digest('hex').slice(0, 16));
}
