import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finishPending } from '../journal/finish-pending.ts';
import { patiently } from '../disk/patiently.ts';
import { frameOf } from '../site/frame.ts';
import { codeVersion } from '../kept/code-version.ts';
import { standings } from '../kept/folder-state.ts';
import { forgetOldest } from '../kept/forget-oldest.ts';
import { inUse, keptFolder } from '../kept/places.ts';
import { siteState } from '../kept/site-state.ts';
import { Store } from '../kept/store.ts';
import { keepSite, readKeptSite } from './making/kept-site.ts';
import type { TakeParts } from './making/brought.ts';
import { SiteMaking } from './making/site-making.ts';
import { allOver } from './all-over.ts';
import { asideOf } from './swap/aside.ts';
import type { BuiltSite } from './told/built-site.ts';
import type { BuildOptions } from './command/build-options.ts';
import { dropFolder } from './drop-folder.ts';
import { finishSite } from './finish-site.ts';
import { growHeapSlowly } from './slow-heap.ts';
import { closingLines } from './told/closing.ts';
import { removedLines } from './told/removed-pages.ts';
import { contentBefore, notePublished } from './unchanged-site.ts';
import { KeptPictures } from './pictures/kept-pictures.ts';
import { openWithPictures } from './pictures/open-with-pictures.ts';
import { beginBuild } from './one-build.ts';
import { makePages } from './making/make-pages.ts';
import { ComingPress } from './press/coming-press.ts';
import { pressFiles } from './press/press.ts';
import type { Progress } from './command/progress.ts';
import { writeSearchIndex } from './search-index.ts';
import { putAway } from './swap/put-away.ts';
import { dropSpare, SpareSite } from './swap/spare-site.ts';
import { exchange, recoverSite } from './swap/swap-in.ts';

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

async function buildAside(options: BuildOptions, progress: Progress, takeParts?: TakeParts): Promise<BuiltSite> {
  const { content, out, base, site, published, leaveOutBroken, afresh } = options;
  const aside = asideOf(out);
  patiently(() => { rmSync(aside, { recursive: true, force: true }); });
  await using coming = new ComingPress(base);
  try {
    const now = Date.now();
    forgetOldest(now);
    const store = new Store(keptFolder(content), codeVersion());
    store.dropUnfinished(now - inUse);
    if (afresh) store.clear();
    const carried = takeParts?.(store);
    const kept = afresh ? undefined : readKeptSite(store, out);
    const before = kept && existsSync(out) ? { folder: out, kept } : undefined;
    if (before === undefined) growHeapSlowly();
    if (afresh) dropSpare(out);
    const spare = new SpareSite(out, kept?.files.size ?? 0);
    const making = new SiteMaking(aside, { before, brought: carried, spare });
    const pictures = new KeptPictures(content);
    // First, so that what is looked at here is what is read then; what stands in its way is told when it is read.
    finishPending(content);
    const contentNow = contentBefore(options, now);
    const edition = await openWithPictures(
      { content, base, site, published, drafts: false, keepFrom: leaveOutBroken ? out : undefined },
      making,
      progress,
      { store, now, seen: contentNow && standings(contentNow) },
      pictures,
    );
    const press = await coming.open(frameOf(edition.site));
    for (const file of pressFiles(press)) if (!making.reuse(file, press.name)) making.copy(file, press.name, join(press.files, file));
    await allOver([writeSearchIndex(edition, making, store), makePages(edition, press, making, progress)]);
    const brought = finishSite(edition, making, progress, leaveOutBroken ? out : undefined);
    making.end();
    exchange(aside, out);
    const puttingAway = putAway(out, making, now);
    edition.save();
    keepSite(store, out, making.kept);
    const state = siteState(out, making.files);
    const left = await puttingAway;
    const built = { unchanged: false, closing: closingLines({ edition, brought, left }), pages: making.pageCounts, texts: edition.texts.counts };
    if (left.length === 0) notePublished(options, contentNow, state, built);
    const why = store.lost ?? pictures.lost;
    const lost = why === undefined ? [] : [`Not everything could be saved for the next build, which will take longer (${why}).`];
    return { ...built, closing: [...built.closing, ...removedLines(edition, making.removedPages), ...lost] };
  } finally {
    progress.clear();
    dropFolder(aside);
  }
}
