import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame } from '../../site/frame.ts';
import { manifestFile, readManifest } from '../../site/manifest.ts';
import { sha256Of } from '../../kept/stamp.ts';
import { filesOf } from '../verify/checksums.ts';
import { verifiedFolder, verifyFiles } from '../verify/verify-files.ts';
import { pressParts } from './compile.ts';
import { loadPrinter } from './program.ts';
import type { Print } from './program.ts';

/** What makes pages: the documents, compiled, and the files that stand beside all pages. */
export interface Press {
  /** Other names make other pages of the same sheet. */
  readonly name: string;
  /** The address of the compiled program, and what it is told of the site: another thread can print the same. */
  readonly program: string;
  readonly frame: Frame;
  readonly print: Print;
  /** Where the styles, typefaces, scripts and the files of `public/` lie, absolute. */
  readonly files: string;
}

/** @param folder of a press that is whole */
export async function loadPress(folder: string, frame: Frame): Promise<Press> {
  const program = pathToFileURL(join(folder, pressParts.program, pressParts.printer)).href;
  const name = sha256Of(JSON.stringify([basename(folder), filesOfAll(folder), frame]));
  return { name, program, frame, print: await loadPrinter(program, frame), files: join(folder, pressParts.files) };
}

/** The files of a press that a site has beside its pages. */
export function pressFiles({ files }: Press): readonly string[] {
  return existsSync(files) ? filesOf(files) : [];
}

/** Whether all that a press was compiled to is in a folder, as it was written. */
export function isWhole(folder: string): boolean {
  const verified = verifiedFolder(folder);
  if (verified === undefined) return false;
  const { changed, missing, added, odd } = verifyFiles(verified);
  return changed.length + missing.length + added.length + odd.length === 0;
}

/** The files beside all pages with their checksums: their names stand in every page. The same code makes the same in another place. */
function filesOfAll(folder: string): readonly (readonly [string, string])[] {
  return [...readManifest(readFileSync(join(folder, manifestFile), 'utf8')).manifest].filter(([path]) => path.startsWith(`${pressParts.files}/`));
}
