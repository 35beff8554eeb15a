import { copyFileSync, createWriteStream, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportedLines, exportedPictures } from '../edition/export-articles.ts';
import type { Edition } from '../edition/edition.ts';

/**
 * Writes the articles of an archive into a file, which appears whole or not at all, or to a stream.
 * @throws the system's error when that cannot be written
 */
export async function writeExport(edition: Edition, out: string | NodeJS.WritableStream): Promise<void> {
  if (typeof out !== 'string') {
    await pipeline(Readable.from(exportedLines(edition)), out, { end: false });
    return;
  }
  mkdirSync(dirname(out), { recursive: true });
  const unfinished = join(dirname(out), `.${basename(out)}.part`);
  await pipeline(Readable.from(exportedLines(edition)), createWriteStream(unfinished));
  renameSync(unfinished, out);
}

/**
 * Copies the pictures of an archive's articles below a folder, under the paths that they have in the content folder.
 * @returns how many
 * @throws the system's error when they cannot be copied
 */
export function copyPictures(edition: Edition, folder: string): number {
  const files = exportedPictures(edition);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(edition.folder, file), join(folder, file));
  }
  return files.length;
}
