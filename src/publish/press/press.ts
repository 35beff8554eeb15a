import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame } from '../../site/frame.ts';
import { manifestFile, manifestText, readManifest } from '../../site/manifest.ts';
import { filesOf, manifestOf } from '../checksums.ts';
import { cacheFolder } from '../../kept/places.ts';
import { verifiedFolder, verifyFiles } from '../verify-files.ts';
import { codeVersion } from '../../kept/code-version.ts';
import { compilePress, pressParts } from './compile.ts';
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

const presses = join(cacheFolder, 'press');

/** Sites under different base paths have presses of their own. */
const mostKept = 4;

/** The press for a site; it is compiled when there is none of this code and base path, or when what is there is damaged. */
export async function openPress(frame: Frame, base: string): Promise<Press> {
  const folder = join(presses, createHash('sha256').update(`${codeVersion()} ${base}`).digest('hex').slice(0, 32));
  if (!isWhole(folder)) {
    prune(mostKept - 1);
    await compilePress(folder, base);
    writeFileSync(join(folder, manifestFile), manifestText(manifestOf(folder)));
  }
  const program = pathToFileURL(join(folder, pressParts.program, pressParts.printer)).href;
  const name = createHash('sha256').update(JSON.stringify([basename(folder), filesOfAll(folder), frame])).digest('hex');
  return { name, program, frame, print: await loadPrinter(program, frame), files: join(folder, pressParts.files) };
}

/** The files of a press that a site has beside its pages. */
export function pressFiles({ files }: Press): readonly string[] {
  return existsSync(files) ? filesOf(files) : [];
}

/** The files beside all pages with their checksums: their names stand in every page. The same code makes the same in another place. */
function filesOfAll(folder: string): readonly (readonly [string, string])[] {
  return [...readManifest(readFileSync(join(folder, manifestFile), 'utf8')).manifest].filter(([path]) => path.startsWith(`${pressParts.files}/`));
}

function isWhole(folder: string): boolean {
  const verified = verifiedFolder(folder);
  if (verified === undefined) return false;
  const { changed, missing, added, odd } = verifyFiles(verified);
  return changed.length + missing.length + added.length + odd.length === 0;
}

function prune(most: number): void {
  if (!existsSync(presses)) return;
  for (const folder of readdirSync(presses).sort().slice(most)) rmSync(join(presses, folder), { recursive: true, force: true });
}
