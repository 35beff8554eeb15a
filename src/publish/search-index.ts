import type { Edition } from '../edition/edition.ts';
import { sha256Of } from '../kept/stamp.ts';
import type { Store } from '../kept/store.ts';
import type { Article } from '../model/article.ts';
import { ArticleKeys } from '../search/index/article-keys.ts';
import { indexedArticle } from '../search/index/indexed-article.ts';
import { segmentsOf } from '../search/index/segmenting.ts';
import type { SegmentBounds } from '../search/index/segmenting.ts';
import { nameTable } from '../search/names/table.ts';
import { format, indexPaths } from '../search/start.ts';
import type { Start } from '../search/start.ts';
import type { SiteMaking } from './making/site-making.ts';
import { KeptContents } from './segments/kept-contents.ts';
import type { SegmentPlan } from './segments/kept-contents.ts';
import { KeptSegments } from './segments/kept-segments.ts';
import type { MadeSegment } from './segments/kept-segments.ts';
import { packedAside } from './segments/pack-aside.ts';
import type { PackedSegment } from './segments/packed-segment.ts';
import type { SegmentJob } from './segments/segment-job.ts';

/**
 * Puts the search index of the edition beside its pages. The same edition makes the same index. Segments are made from the oldest on,
 * each with the words of all before it, so that a newer article changes no older segment, but where it is the first filed under a record
 * that older texts name. One that would be as before is taken over, one in which few articles have changed is made of the one before, and
 * a large one is made by a process of its own.
 * @param bounds at which it is parted, where they are not the usual ones
 * @throws the file system's error when a file cannot be written
 */
export async function writeSearchIndex({ site, texts }: Edition, making: SiteMaking, store?: Store, bounds?: SegmentBounds): Promise<void> {
  const keys = new ArticleKeys(site, sha256Of);
  const kept = new KeptSegments(making, store);
  const contents = new KeptContents(store, making.folderBefore);
  const segments: MadeSegment[] = [];
  const job = (segment: readonly Article[], { numbers, place }: SegmentPlan): SegmentJob => ({
    articles: segment.map((article, at) => numbers[at] ?? indexedArticle(site, article, texts.article(article).html)),
    older: segments.map(({ families }) => families), kept: place,
  });
  let key = '';
  for (const [number, segment] of segmentsOf(site.archive.articles, bounds).toReversed().entries()) {
    const articles = segment.map((article) => keys.of(article, texts.article(article).htmlSum));
    key = sha256Of([key, ...articles].join('\n'));
    const before = kept.recall(key);
    if (before === undefined) {
      const pack = (plan: SegmentPlan) => packedAside(segment.length, () => job(segment, plan));
      let made = await pack(contents.plan(number, articles));
      if (made === 'lost') made = await pack(contents.planAfresh(number));
      if (made === 'lost') throw new Error('A segment that takes nothing over has lost what it takes over');
      segments.push(kept.keep(key, written(making, key, made)));
      contents.keep(number, articles, made.seal);
    } else segments.push(before);
  }
  kept.prune();
  contents.prune(segments.length);
  const start: Start = { format, language: site.locale.wordsLanguage, names: nameTable(site), segments: segments.toReversed().map(({ head }) => head) };
  making.write(indexPaths.start, '', JSON.stringify(start));
}

function written(making: SiteMaking, key: string, { head, families, files }: PackedSegment): MadeSegment {
  for (const [path, bytes] of files) making.write(path, key, bytes);
  return { head, families, files: [...files.keys()] };
}
