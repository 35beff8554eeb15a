import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLeftBehind } from '../model/left-behind.ts';
import { itemsBelow } from '../disk/items-below.ts';
import { projectRoot } from './places.ts';

/** What pages are made by, beside Node itself: code, styles, the guide to searching and the files that are copied as they are. */
export const codeParts = ['src', 'public', 'docs/searching.md', 'docs/searching.de.md', 'docs/searching.ru.md', 'astro.config.mjs', 'package.json', 'package-lock.json'];

let version: string | undefined;

/**
 * A name for the code that is at work, as SHA-256 in hexadecimal digits: what another code, another Node or another table of languages
 * has worked out is not taken for its own.
 */
export function codeVersion(): string {
  return version ??= codeVersionIn(projectRoot);
}

/** That of the code in another project. What editors and systems leave beside code is none: nothing imports it, and nothing is made of it. */
export function codeVersionIn(root: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu} ${process.versions.unicode}\n`);
  for (const file of codeParts.flatMap((part) => filesOf(root, part)).filter((path) => !isLeftBehind(path)).sort()) {
    const bytes = bytesIn(join(root, file));
    hash.update(`${file} ${bytes === undefined ? 'none' : String(bytes.length)}\n`).update(bytes ?? '');
  }
  return hash.digest('hex');
}

function filesOf(root: string, part: string): readonly string[] {
  const is = lstatSync(join(root, part), { throwIfNoEntry: false });
  if (is === undefined) return [];
  return is.isDirectory() ? itemsBelow(join(root, part)).map(({ path }) => `${part}/${path}`) : [part];
}

/** Undefined for what is no file, or gone meanwhile: whoever needs it tells. */
function bytesIn(path: string): Uint8Array | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
