import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsIn } from './items-in.ts';
import { projectRoot } from './places.ts';

/** What pages are made by, beside Node itself: code, styles, the guide to searching and the files that are copied as they are. */
export const codeParts = ['src', 'public', 'docs/searching.md', 'docs/searching.de.md', 'docs/searching.ru.md', 'astro.config.mjs', 'package.json', 'package-lock.json'];

let version: string | undefined;

/**
 * A name for the code that is at work, as SHA-256 in hexadecimal digits: what another code, another Node or another table of languages
 * has worked out is not taken for its own.
 */
export function codeVersion(): string {
  if (version !== undefined) return version;
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu} ${process.versions.unicode}\n`);
  for (const file of codeParts.flatMap(filesOf).sort()) {
    const bytes = readFileSync(`${projectRoot}/${file}`);
    hash.update(`${file} ${String(bytes.length)}\n`).update(bytes);
  }
  version = hash.digest('hex');
  return version;
}

function filesOf(part: string): readonly string[] {
  const is = lstatSync(join(projectRoot, part), { throwIfNoEntry: false });
  if (is === undefined) return [];
  return is.isDirectory() ? filesIn(part) : [part];
}

function filesIn(folder: string): readonly string[] {
  return itemsIn(join(projectRoot, folder)).flatMap(({ name, kind }) => (kind.isDirectory() ? filesIn(`${folder}/${name}`) : [`${folder}/${name}`]));
}
