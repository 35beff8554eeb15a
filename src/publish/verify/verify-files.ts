import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile, readManifest } from '../../site/manifest.ts';
import { checksumOf, filesOf } from './checksums.ts';

export { manifestFile };

/** What is not as the manifest says. */
export interface Differences {
  /** How many files the manifest names. */
  readonly files: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Lines of the manifest, from 1, that are damaged. */
  readonly odd: readonly number[];
}

/** A folder to be verified: where its manifest lies, and where the files are that it names. */
interface Verified {
  readonly manifest: string;
  readonly files: string;
}

/** A site has its manifest among its files, a bag above them; undefined for a folder that is neither. */
export function verifiedFolder(folder: string): Verified | undefined {
  const manifest = join(folder, manifestFile);
  if (statSync(manifest, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  return { manifest, files: existsSync(join(folder, 'bagit.txt')) && existsSync(join(folder, 'data')) ? join(folder, 'data') : folder };
}

/**
 * Holds every file against the manifest. A bit that is flipped in the manifest itself shows as a damaged line, or as a difference of the
 * file that the line names.
 * @throws the file system's error when the folder cannot be read
 */
export function verifyFiles({ manifest: list, files: folder }: Verified): Differences {
  const { manifest, odd } = readManifest(readFileSync(list, 'utf8'));
  const there = new Set(filesOf(folder));
  return {
    files: manifest.size,
    changed: [...manifest].filter(([path, checksum]) => there.has(path) && checksumOf(folder, path) !== checksum).map(([path]) => path),
    missing: [...manifest.keys()].filter((path) => !there.has(path)),
    added: [...there].filter((path) => !manifest.has(path)),
    odd,
  };
}

/** Each difference as a line, then what it comes to; one line when there is none. */
export function differenceLines({ files, changed, missing, added, odd }: Differences): readonly string[] {
  const count = changed.length + missing.length + added.length + odd.length;
  return [
    ...changed.map((path) => `changed: ${shownPath(path)}`),
    ...missing.map((path) => `missing: ${shownPath(path)}`),
    ...added.map((path) => `added: ${shownPath(path)}`),
    ...odd.map((number) => `damaged: line ${number} of ${manifestFile}`),
    count === 0 ? `${files} files are as ${manifestFile} says.` : `${count} ${count === 1 ? 'difference' : 'differences'} from ${manifestFile}, which names ${files} files.`,
  ];
}

function shownPath(path: string): string {
  return /[\u0000-\u001f\u007f-\u009f]/u.test(path) ? JSON.stringify(path) : path;
}
