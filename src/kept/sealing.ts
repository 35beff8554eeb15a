import { rmSync } from 'node:fs';

/** Where a file is written until it is sealed. */
export function makingOf(file: string): string {
  return `${file}.making`;
}

/** Takes away what was written of a file that is not sealed yet. */
export function dropSealing(file: string): void {
  rmSync(makingOf(file), { force: true });
}
