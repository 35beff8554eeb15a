import { basename } from 'node:path';
import type { BuildOptions } from '../command/build-options.ts';
import type { TakeParts } from '../making/brought.ts';
import type { BroughtPages } from './brought-pages.ts';
import { openParts } from './open-parts.ts';
import { takeParts } from './take-parts.ts';

export interface Assembly {
  /** For the build that puts the site together. */
  readonly takeParts: TakeParts;
  /** What was of use, a line each part; once the site is built. */
  readonly lines: () => readonly string[];
}

/**
 * Opens the parts of a site, from which it is built.
 * @throws BuildRefused where they are not the parts of one site, before anything is done
 */
export function assembly(files: readonly string[], options: Pick<BuildOptions, 'base' | 'site'>): Assembly {
  const parts = openParts(files, options);
  let pages: BroughtPages | undefined;
  return {
    takeParts: (store) => pages = takeParts(parts, store),
    lines: () => parts.map((part) => `${basename(part.name)}: ${pages?.usedOf(part) ?? 0} of ${part.head.articles} pages were of use`),
  };
}
