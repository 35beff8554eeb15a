import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much a folder holds. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

export function sizeOf(folder: string): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return { files: files.length, bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) };
}

/** What a build says of its pages. */
export interface Pages {
  readonly made: number;
  readonly asBefore: number;
  readonly removed: number;
}

/** @throws where a build says nothing of them */
export function pagesIn(said: string): Pages {
  const found = /^(\S+) pages? made, (\S+) as before, (\S+) removed$/m.exec(said);
  if (found === null) throw new Error(`The build does not say how many pages it made:\n${said}`);
  const [made = 0, asBefore = 0, removed = 0] = found.slice(1).map((number) => Number(number.replace(/\D/g, '')));
  return { made, asBefore, removed };
}
