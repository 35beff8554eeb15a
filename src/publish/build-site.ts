import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { settingsFrom } from '../edition/settings.ts';
import { frameOf } from '../site/frame.ts';
import type { BuildOptions } from './build-options.ts';
import { finishSite } from './finish-site.ts';
import { openForBuild } from './open-for-build.ts';
import { beginBuild } from './one-build.ts';
import { makePages } from './make-pages.ts';
import { openPress } from './press/press.ts';
import { useProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { recoverSite, swapIn } from './swap-in.ts';

export interface BuiltSite {
  readonly edition: Edition;
  /** What of the site before may not be taken away, absolute. */
  readonly left: readonly string[];
}

/**
 * Builds the site aside and puts it in place when it is whole; until then the folder that was public stays as it is. The archive
 * is opened, the pages are made and the site is finished here; Astro only compiles what makes pages. What a build that was killed has left is put right first.
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
    const press = await openPress(frameOf(edition.site), options.base);
    cpSync(press.files, aside, { recursive: true });
    await makePages(edition, press, aside, progress);
    finishSite(edition, aside, progress, options.leaveOutBroken ? options.out : undefined);
    return { edition, left: swapIn(aside, options.out) };
  } finally {
    progress.clear();
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The folder in which a site is made before it takes the place of `out`: on the same disk, so that files can be shared and the exchange is a rename. */
export function asideOf(out: string): string {
  let folder = dirname(out);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, `.${basename(out)}.part`);
}

/** Takes away what a build is making when it is stopped. */
export function dropAside(out: string): void {
  rmSync(asideOf(out), { recursive: true, force: true });
}
