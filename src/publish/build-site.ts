import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { frameOf } from '../site/frame.ts';
import { codeVersion } from '../kept/code-version.ts';
import { keptFolder } from '../kept/places.ts';
import { Store } from '../kept/store.ts';
import { keptSiteName } from './making/kept-site.ts';
import type { TakeParts } from './making/brought.ts';
import { SiteMaking } from './making/site-making.ts';
import type { PageCounts } from './making/site-making.ts';
import type { BuildOptions } from './build-options.ts';
import { finishSite } from './finish-site.ts';
import { openForBuild } from './open-for-build.ts';
import { beginBuild } from './one-build.ts';
import { makePages } from './make-pages.ts';
import { openPress, pressFiles } from './press/press.ts';
import type { Progress } from './progress.ts';
import { recoverSite, swapIn } from './swap-in.ts';

export interface BuiltSite {
  readonly edition: Edition;
  /** What of the site before may not be taken away, absolute. */
  readonly left: readonly string[];
  readonly pages: PageCounts;
}

/**
 * Builds the site aside and puts it in place when it is whole; until then the folder that was public stays as it is. The archive
 * is opened, the pages are made and the site is finished here; Astro only compiles what makes pages. What a build that was killed has left is put right first.
 * @param takeParts takes over what other machines have worked out
 * @throws BuildFailed, with a report as message; BuildRefused while another build is at work in this checkout
 */
export async function buildSite(options: BuildOptions, progress: Progress, takeParts?: TakeParts): Promise<BuiltSite> {
  const end = beginBuild();
  try {
    recoverSite(options.out);
    return await buildAside(options, progress, takeParts);
  } finally {
    end();
  }
}

async function buildAside({ content, out, base, site, published, leaveOutBroken, afresh }: BuildOptions, progress: Progress, takeParts?: TakeParts): Promise<BuiltSite> {
  const aside = asideOf(out);
  rmSync(aside, { recursive: true, force: true });
  try {
    const store = new Store(keptFolder(content), codeVersion());
    if (afresh) store.clear();
    const brought = takeParts?.(store);
    const edition = openForBuild({ content, base, site, published, drafts: false, keepFrom: leaveOutBroken ? out : undefined }, progress, { store, now: Date.now() });
    const name = keptSiteName(out);
    const kept = afresh ? undefined : store.read(name);
    const making = new SiteMaking(aside, kept && { folder: out, kept }, brought);
    const press = await openPress(frameOf(edition.site), base);
    for (const file of pressFiles(press)) if (!making.reuse(file, press.name)) making.copy(file, press.name, join(press.files, file));
    await makePages(edition, press, making, progress);
    finishSite(edition, making, progress, { store, before: leaveOutBroken ? out : undefined });
    edition.save();
    const left = swapIn(aside, out);
    store.write(name, making.kept);
    return { edition, left, pages: making.pageCounts };
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
