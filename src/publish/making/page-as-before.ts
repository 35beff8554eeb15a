import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linksOf } from '../../site/attributes.ts';
import type { Before } from './site-making.ts';
import { asMade } from './take-files.ts';

/** A page with what the next build wants to know of it. */
export interface FinishedPage {
  readonly key: string;
  readonly links: readonly string[];
  readonly html: string;
}

/** A page of the site before, if it was made of this and nobody has changed it since. */
export function pageAsBefore({ folder, kept }: Before, file: string, madeOf: string): FinishedPage | undefined {
  const page = kept.files.get(file);
  if (page?.madeOf !== madeOf || asMade(folder, { path: file, ...page }) === undefined) return undefined;
  const html = readFileSync(join(folder, file), 'utf8');
  return { key: page.key, links: [...linksOf(html)], html };
}
