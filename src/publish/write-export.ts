import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportedLines, exportedPictures } from '../edition/export-articles.ts';
import type { Edition } from '../edition/edition.ts';
import { patiently } from '../disk/patiently.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { realPlace, within } from './command/out-folder.ts';

/** Why an export cannot go there, as a sentence; undefined where it may. All paths are absolute. */
export function exportFault(content: string, out: string | undefined, pictures: string | undefined): string | undefined {
  for (const [option, place] of [['--out', out], ['--pictures', pictures]] as const) {
    if (place !== undefined && within(realPlace(place), realPlace(content))) return `${option} ${place} lies in the content folder, and would become a part of the archive. Name a place outside it.`;
  }
  if (out !== undefined && existsSync(out) && !statSync(out).isFile()) return `--out takes a file, and ${out} is not one.`;
  if (pictures !== undefined && existsSync(pictures) && !statSync(pictures).isDirectory()) return `--pictures takes a folder, and ${pictures} is not one.`;
  return undefined;
}

/**
 * Writes the articles of an archive into a file, which appears whole or not at all, or to a stream.
 * @throws the system's error when that cannot be written
 */
export async function writeExport(edition: Edition, out: string | NodeJS.WritableStream): Promise<void> {
  if (typeof out !== 'string') {
    await pipeline(Readable.from(exportedLines(edition)), out, { end: false });
    return;
  }
  makeFolder(dirname(out));
  const file = await open(unfinished(out), 'w');
  try {
    await pipeline(Readable.from(exportedLines(edition)), file.createWriteStream());
    patiently(() => { renameSync(unfinished(out), out); });
  } finally {
    dropExport(out);
  }
}

/** Takes away what was written of an export that is not whole yet. */
export function dropExport(out: string): void {
  rmSync(unfinished(out), { force: true });
}

function unfinished(out: string): string {
  return join(dirname(out), `.${basename(out)}.part`);
}

/**
 * Copies the pictures of an archive's articles below a folder, under the paths that they have in the content folder; the folder is
 * there afterwards though it may have nothing in it.
 * @returns how many
 * @throws the system's error when they cannot be copied
 */
export async function copyPictures(edition: Edition, folder: string): Promise<number> {
  const files = exportedPictures(edition);
  makeFolder(folder);
  for (const file of files) {
    makeFolder(dirname(join(folder, file)));
    await copyFile(join(edition.folder, file), join(folder, file));
  }
  return files.length;
}
