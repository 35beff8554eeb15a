import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { Edition } from '../edition/edition.ts';
import { settingsFrom } from '../edition/settings.ts';
import type { BuildOptions } from './build-options.ts';
import { finishSite } from './finish-site.ts';
import { openForBuild } from './open-for-build.ts';
import { beginBuild } from './one-build.ts';
import { projectRoot } from './out-folder.ts';
import { useProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { recoverSite, swapIn } from './swap-in.ts';

export interface BuiltSite {
  readonly edition: Edition;
  /** The paths of pages that stay only because a page that is kept leads to them. */
  readonly brought: readonly string[];
  /** What of the site before may not be taken away, absolute. */
  readonly left: readonly string[];
}

/**
 * Builds the site aside and puts it in place when it is whole; until then the folder that was public stays as it is. The archive
 * is opened and the site finished here and not in Astro's hooks, because Astro calls whatever a hook throws unhandled.
 * What a build that was killed has left is put right first.
 * @throws BuildFailed, with a report as message; BuildRefused while another build is at work in this checkout
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuiltSite> {
  const end = beginBuild();
  try {
    recoverSite(options.out);
    return await buildAside(options, progress);
  } finally {
    end();
  }
}

async function buildAside(options: BuildOptions, progress: Progress): Promise<BuiltSite> {
  const aside = asideOf(options.out);
  rmSync(aside, { recursive: true, force: true });
  useProgress(progress);
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    CUTTINGS_CONTENT: options.content,
    CUTTINGS_BASE: options.base,
    ...(options.published === undefined ? {} : { CUTTINGS_PUBLISHED: options.published }),
    ...(options.leaveOutBroken ? { CUTTINGS_KEEP_FROM: options.out } : {}),
    ...(options.site === undefined ? {} : { CUTTINGS_SITE: options.site }),
  });
  try {
    const edition = openForBuild(settingsFrom(process.env));
    await build({ root: projectRoot, logLevel: 'error', outDir: aside, mode: 'production' });
    const brought = finishSite(edition, aside, progress, options.leaveOutBroken ? options.out : undefined);
    return { edition, brought, left: swapIn(aside, options.out) };
  } finally {
    progress.clear();
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * The folder in which a site is made before it takes the place of `out`. It lies in the project, because Astro moves what it
 * writes from there by renames, which do not reach another disk.
 */
export function asideOf(out: string): string {
  return join(projectRoot, '.cache', 'making', createHash('sha256').update(out).digest('hex').slice(0, 16));
}

/** How long threads may take to write what they had begun, in milliseconds, and how often that is waited for. */
const settling = 100;
const mostSettlings = 20;

/**
 * Takes away what a build is making when it is stopped. The bundler writes on threads of its own, so what it had begun may appear
 * again; no script of the build runs meanwhile, since nothing here gives way.
 */
export function dropAside(out: string): void {
  const aside = asideOf(out);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; tries < mostSettlings; tries += 1) {
    rmSync(aside, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    Atomics.wait(clock, 0, 0, settling);
    if (!existsSync(aside)) return;
  }
}
