import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Files by their path. */
export type Files = Readonly<Record<string, string>>;

export function writeFolder(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What is in a folder, hidden files too, as a hash of each file by its path; undefined where there is none. */
export function contentOf(folder: string): ReadonlyMap<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => !item.isDirectory());
  const paths = files.map((item) => relative(folder, join(item.parentPath, item.name))).sort();
  return new Map(paths.map((path) => [path, createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')]));
}

/** Whether a file is one that an import is at work on, which the next takes up or takes away. */
export function isUnfinished(path: string): boolean {
  return /(?:^|\/)\.[^/]*\.(?:part|log)$|^\.pending\//.test(path);
}

/** One text for the whole of a folder: two folders are the same byte for byte when theirs are. */
export function sealOf(folder: string): string | undefined {
  const content = contentOf(folder);
  return content === undefined ? undefined : createHash('sha256').update([...content].map(([path, hash]) => `${hash}  ${path}\n`).join('')).digest('hex');
}
