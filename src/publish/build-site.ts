import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { edition } from '../edition/current.ts';
import type { Edition } from '../edition/edition.ts';
import type { BuildOptions } from './build-options.ts';
import { useProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { swapIn } from './swap-in.ts';

/**
 * Builds the site aside and puts it in place when it is whole; until then the folder that was public stays as it is.
 * @throws ArchiveHasErrors or SiteNotWhole, with a report as message
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<Edition> {
  const aside = asideOf(options.out);
  rmSync(aside, { recursive: true, force: true });
  useProgress(progress);
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    CUTTINGS_CONTENT: options.content,
    CUTTINGS_BASE: options.base,
    ...(options.site === undefined ? {} : { CUTTINGS_SITE: options.site }),
  });
  try {
    await build({ logLevel: 'error', outDir: aside, mode: 'production' });
    swapIn(aside, options.out);
  } finally {
    progress.clear();
    rmSync(aside, { recursive: true, force: true });
  }
  return edition();
}

/** The folder in which a site is made before it takes the place of `out`. */
export function asideOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.making`);
}
