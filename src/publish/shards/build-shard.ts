import { Carrying } from '../../edition/carried.ts';
import { codeVersion } from '../../kept/code-version.ts';
import { keptFolder } from '../../kept/places.ts';
import { Store } from '../../kept/store.ts';
import { SheetInputs } from '../../sheets/inputs.ts';
import { articlePages } from '../../sheets/page-list.ts';
import type { ArticlePage } from '../../sheets/page-list.ts';
import { linksOf } from '../../site/attributes.ts';
import { frameOf } from '../../site/frame.ts';
import type { BuildOptions } from '../command/build-options.ts';
import { readKeptSite } from '../making/kept-site.ts';
import { pageAsBefore } from '../making/page-as-before.ts';
import type { FinishedPage } from '../making/page-as-before.ts';
import { sheetKey } from '../making/make-pages.ts';
import { beginBuild } from '../one-build.ts';
import { growHeapSlowly } from '../slow-heap.ts';
import { openPublishable, readTexts } from '../open-for-build.ts';
import { ComingPress } from '../press/coming-press.ts';
import type { Press } from '../press/press.ts';
import type { Progress } from '../command/progress.ts';
import { PartWriter } from './part-writer.ts';
import { shareOf } from './shard.ts';
import type { Shard } from './shard.ts';

/**
 * Makes the texts and pages of a shard's share of the archive, and puts them into one file. No site is made, and none is touched.
 * @param file the part, absolute
 * @returns how many articles it holds
 * @throws BuildFailed where the archive has errors; BuildRefused while another build is at work in this checkout
 */
export async function buildShard(options: BuildOptions, shard: Shard, file: string, progress: Progress): Promise<number> {
  const end = beginBuild();
  try {
    return await writePart(options, shard, file, progress);
  } finally {
    progress.clear();
    end();
  }
}

async function writePart({ content, out, base, site, published, afresh }: BuildOptions, shard: Shard, file: string, progress: Progress): Promise<number> {
  growHeapSlowly();
  await using coming = new ComingPress(base);
  const store = new Store(keptFolder(content), codeVersion());
  if (afresh) store.clear();
  const edition = await openPublishable({ content, base, site, published, drafts: false }, progress, { store, now: Date.now() });
  const all = edition.site.archive.articles;
  const articles = shareOf(all, shard);
  await readTexts(edition, articles, progress);
  const press = await coming.open(frameOf(edition.site));
  const carrying = new Carrying(edition, store);
  const kept = readKeptSite(store, out);
  const before = kept && { folder: out, kept };
  const writer = new PartWriter(file);
  try {
    writer.begin({ shard, base, site, under: carrying.under, articles: articles.length }, shard.number === 1 ? carrying.readsWithout(all) : []);
    for (const [done, page] of articlePages(edition, articles, new SheetInputs(edition, press.name)).entries()) {
      progress.update('Making pages', done, articles.length);
      const madeOf = page.inputs();
      const made = (before && pageAsBefore(before, page.file, madeOf)) ?? await printed(page, press);
      writer.add(carrying.article(page.article), page.file, madeOf, made);
    }
    writer.seal();
  } catch (error) {
    writer.drop();
    throw error;
  }
  return articles.length;
}

async function printed({ sheet }: ArticlePage, press: Press): Promise<FinishedPage> {
  const shown = sheet();
  const html = await press.print(shown);
  return { key: sheetKey(press, JSON.stringify(shown)), links: [...linksOf(html)], html };
}
