import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsBelow } from '../../disk/items-below.ts';
import { sha256Of } from '../../kept/stamp.ts';
import { manifestFile } from '../../site/manifest.ts';
import type { Manifest } from '../../site/manifest.ts';

/** Every file in a folder but the manifest, hidden ones too, in code-unit order. What is no file of its own has no checksum. */
export function filesOf(folder: string): readonly string[] {
  return itemsBelow(folder).map(({ path }) => path).filter((path) => path !== manifestFile);
}

/**
 * SHA-256 of a file, in hexadecimal digits; undefined for what is no file of its own, as a link or a device.
 * @throws the file system's error where nothing is there, or where it cannot be read
 */
export function checksumOf(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return lstatSync(file).isFile() ? sha256Of(readFileSync(file)) : undefined;
}

export function manifestOf(folder: string): Manifest {
  return new Map(filesOf(folder).map((path) => [path, checksumOf(folder, path) ?? '']));
}
