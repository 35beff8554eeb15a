import { availableParallelism } from 'node:os';
import type { Edition } from '../edition/edition.ts';
import { sha256Of } from '../kept/stamp.ts';
import type { Store } from '../kept/store.ts';
import { ArticleKeys } from '../search/index/article-keys.ts';
import { indexedArticle } from '../search/index/indexed-article.ts';
import { stretchesOf } from '../search/index/stretches.ts';
import { nameTable } from '../search/names/table.ts';
import { format, indexPaths } from '../search/start.ts';
import type { Start } from '../search/start.ts';
import { KeptSegments } from './kept-segments.ts';
import type { MadeSegment } from './kept-segments.ts';
import type { SiteMaking } from './making/site-making.ts';
import { packedSegment } from './packed-segment.ts';
import type { PackedSegment } from './packed-segment.ts';
import { indexThread } from './threads/kinds.ts';
import type { SegmentJob } from './threads/kinds.ts';
import { Thread } from './threads/thread.ts';

/** As many articles are indexed sooner here than a thread begins. */
const fewest = 500;

/**
 * Puts the search index of the edition beside its pages. The same edition makes the same index. Segments are made from the oldest on,
 * each with the words of all before it, so that a newer article changes no older segment; one that would be as before is taken over,
 * and a large one is made in a thread beside this one.
 * @throws the file system's error when a file cannot be written
 */
export async function writeSearchIndex({ site, texts }: Edition, making: SiteMaking, store?: Store): Promise<void> {
  const { articles } = site.archive;
  const kept = new KeptSegments(making, store);
  const segments: MadeSegment[] = [];
  let key = '';
  const keys = new ArticleKeys(site, sha256Of);
  for (const stretch of stretchesOf(articles).toReversed()) {
    key = sha256Of([key, ...stretch.map((article) => keys.of(article, texts.article(article).htmlSum))].join('\n'));
    const older = segments.map(({ families }) => families);
    const segment = kept.recall(key) ?? kept.keep(key, written(making, key, await packed(stretch.length, () => ({ articles: stretch.map((article) => indexedArticle(site, article, texts.article(article).html)), older }))));
    segments.unshift(segment);
  }
  kept.prune();
  const start: Start = { format, language: site.locale.wordsLanguage, names: nameTable(site), segments: segments.map(({ head }) => head) };
  making.write(indexPaths.start, '', JSON.stringify(start));
}

/** @param job is made for whoever does it, and held by nobody else: it is as large as all texts */
async function packed(articles: number, job: () => SegmentJob): Promise<PackedSegment> {
  if (articles < fewest || availableParallelism() === 1) {
    const { articles: indexed, older } = job();
    return packedSegment(indexed, older);
  }
  const thread = new Thread(indexThread, undefined);
  try {
    return await given(thread, job);
  } finally {
    await thread.end();
  }
}

function given(thread: Thread<undefined, SegmentJob, PackedSegment>, job: () => SegmentJob): Promise<PackedSegment> {
  return thread.do(job());
}

function written(making: SiteMaking, key: string, { head, families, files }: PackedSegment): MadeSegment {
  const paths = Array.from(files, ([name, bytes]) => {
    const path = `${indexPaths.folder}/${head.folder}/${name}`;
    making.write(path, key, bytes);
    return path;
  });
  return { head, families, files: paths };
}
