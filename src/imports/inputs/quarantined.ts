import path from 'node:path';
import { quarantineFolder } from '../quarantine.ts';
import type { Source } from './source.ts';

/**
 * What an item in the quarantine was when it was put there: its source, and the folder in which its path counts. Nothing for any other file.
 * @param content the content folder
 * @param file to import
 */
export function quarantined(content: string, file: string, { isAbsolute, join, relative, resolve, sep }: Pick<typeof path, 'isAbsolute' | 'join' | 'relative' | 'resolve' | 'sep'> = path): Pick<Source, 'root' | 'scope'> {
  const folder = join(resolve(content), quarantineFolder);
  const between = relative(folder, resolve(file));
  const [scope, ...inner] = between.split(sep);
  // From one drive to another there is no way but the whole path.
  return scope === undefined || scope === '..' || inner.length === 0 || isAbsolute(between) ? {} : { scope, root: join(folder, scope) };
}
