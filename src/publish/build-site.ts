import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { edition } from '../edition/current.ts';
import type { Edition } from '../edition/edition.ts';
import type { BuildOptions } from './build-options.ts';
import { useProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { stopIndexing } from './search-index.ts';
import { swapIn } from './swap-in.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

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
    await build({ root: projectRoot, logLevel: 'error', outDir: aside, mode: 'production' });
    swapIn(aside, options.out);
  } finally {
    await stopIndexing();
    progress.clear();
    rmSync(aside, { recursive: true, force: true });
  }
  return edition();
}

/**
 * The folder in which a site is made before it takes the place of `out`. It lies in the project, because Astro moves what it
 * writes from there by renames, which do not reach another disk.
 */
export function asideOf(out: string): string {
  return join(projectRoot, '.cache', 'making', createHash('sha256').update(out).digest('hex').slice(0, 16));
}
