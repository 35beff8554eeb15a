import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import { SiteBefore } from '../../edition/site-before.ts';
import { linksOf } from '../../site/attributes.ts';
import { linkTarget } from '../../site/addresses/link-target.ts';
import { pageOfFile } from '../../site/addresses/page-file.ts';
import { checksumOf, filesOf } from '../verify/checksums.ts';
import type { SiteMaking } from './site-making.ts';

export interface KeptPages {
  /** The files of the pages that were taken over. */
  readonly kept: readonly string[];
  /** Pages among them of no file that is left out, which stay because one that stays leads to them: paths from the root of the archive. */
  readonly brought: readonly string[];
  /** Those of all files taken over that are not what was built: signed anew, nobody could tell any more. */
  readonly damaged: readonly string[];
}

export const nothingKept: KeptPages = { kept: [], brought: [], damaged: [] };

/**
 * Takes over from the site that is public the pages of files that are left out, with all that they lead to and that is not made any
 * more: they read as they did before. Pages made for another base path are of no use here.
 * @param before where the site lies that is public now
 */
export function keepPages({ site, content }: Edition, before: string, making: SiteMaking): KeptPages {
  const { base } = site.addresses;
  if (content.leftOut === undefined) return nothingKept;
  const old = new SiteBefore(before, base);
  if (old.pages.size === 0) return nothingKept;
  const there = new Set(filesOf(before));
  const own = new Set([...content.leftOut.kept].flatMap((path) => old.fileOf(path) ?? []));
  const waiting = [...own];
  const kept: string[] = [];
  const damaged: string[] = [];
  const take = (file: string) => {
    if (old.manifest.get(file) !== checksumOf(before, file)) damaged.push(file);
    making.takeOver(file, before);
  };
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!there.has(file) || making.files.has(file)) continue;
    take(file);
    if (!file.endsWith('.html')) continue;
    kept.push(file);
    for (const link of linksOf(readFileSync(join(before, file), 'utf8'))) {
      const path = linkTarget(link, `${base}${file}`, base)?.path;
      if (path !== undefined) waiting.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    }
  }
  // Style sheets name typefaces, and scripts name scripts.
  if (kept.length > 0) for (const file of there) if (file.startsWith('_astro/') && !making.files.has(file)) take(file);
  return { kept, damaged, brought: kept.filter((file) => !own.has(file)).map(pageOfFile).sort() };
}
