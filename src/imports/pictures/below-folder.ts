import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { hasScheme, unescaped } from '../../model/address-form.ts';

/**
 * The file below a folder that an address means: by the path of the address, or by what follows `uploads/` in it. Links in the file system
 * that lead out of the folder count for nothing.
 */
export function belowFolder(folder: string, address: string): string | undefined {
  const path = pathOfAddress(address);
  return path === undefined ? undefined : [path, path.replace(/^.*\/uploads\//, '')].map((one) => fileIn(folder, one)).find((file) => file !== undefined);
}

/** The path in an address; undefined for one that is no path to a file. */
export function pathOfAddress(address: string): string | undefined {
  const path = /^(?:https?:)?\/\//i.test(address) ? URL.parse(address, 'https://host.invalid')?.pathname : address.replace(/[?#].*$/, '');
  return path === undefined || hasScheme(path) || /[\\\0]/.test(path) ? undefined : unescaped(path);
}

/** A file at or below a folder, whatever steps and links its path has; undefined for any other. */
export function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  const [root, real] = [realpathSync(folder), realpathSync(file)];
  return real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`) ? real : undefined;
}

/** The file that a relative address means, at or below the folder of the file that gives it; links in the file system that lead out of it count for nothing. */
export function besideFile(path: string, address: string): string | undefined {
  if (hasScheme(address) || /^\/|[\\\0]/.test(address)) return undefined;
  const [folder, file] = [dirname(path), address.replace(/[?#].*$/, '')];
  // Titles of pages have such signs, and so have the folders that are called after them.
  return fileIn(folder, file) ?? (file === address ? undefined : fileIn(folder, address));
}
