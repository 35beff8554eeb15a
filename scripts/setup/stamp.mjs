/** The stamp in `node_modules` that says for which lockfile and which kind of machine the install there was finished. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** `package-lock.json` as it is on disk. */
export const lockText = readFileSync(`${root}package-lock.json`, 'utf8');

const path = `${root}node_modules/.cuttings-setup`;
const wanted = createHash('sha256').update(`${process.platform} ${process.arch}\n${lockText}`).digest('hex');

export function isInstalled() {
  try {
    return readFileSync(path, 'utf8') === wanted;
  } catch {
    return false;
  }
}

export function removeStamp() {
  if (existsSync(path)) unlinkSync(path);
}

export function writeStamp() {
  writeFileSync(path, wanted);
}
