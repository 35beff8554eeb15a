import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Edition } from '../edition/edition.ts';
import { sha256Of } from '../kept/stamp.ts';
import type { Store } from '../kept/store.ts';
import type { Article } from '../model/article.ts';
import { indexedArticle } from '../search/index/indexed-article.ts';
import { joinedVocabulary } from '../search/index/kin.ts';
import type { Vocabulary } from '../search/index/kin.ts';
import { makeSegment } from '../search/index/segment.ts';
import type { Segment } from '../search/index/segment.ts';
import { stretchesOf } from '../search/index/stretches.ts';
import { nameTable } from '../search/names/table.ts';
import { format, indexPaths } from '../search/start.ts';
import type { Start } from '../search/start.ts';
import { KeptSegments } from './kept-segments.ts';
import type { MadeSegment } from './kept-segments.ts';
import type { SiteMaking } from './making/site-making.ts';
import type { Progress } from './progress.ts';

/**
 * Puts the search index of the edition beside its pages. The same edition makes the same index. Segments are made from the oldest on,
 * each with the words of all before it, so that a newer article changes no older segment; one that would be as before is taken over.
 * @throws the file system's error when a file cannot be written
 */
export function writeSearchIndex({ site, texts }: Edition, making: SiteMaking, progress: Progress, store?: Store): void {
  const { articles } = site.archive;
  const kept = new KeptSegments(making, store);
  const segments: MadeSegment[] = [];
  let older: Vocabulary = new Map();
  let key = '';
  let done = 0;
  const keyOf = (article: Article) => `${sha256Of(JSON.stringify(indexedArticle(site, article, '')))} ${texts.article(article).htmlSum}`;
  for (const stretch of stretchesOf(articles).toReversed()) {
    key = sha256Of([key, ...stretch.map(keyOf)].join('\n'));
    const segment = kept.recall(key) ?? kept.keep(key, written(making, key, makeSegment(stretch.map((article) => {
      progress.update('Making the search index', done += 1, articles.length);
      return indexedArticle(site, article, texts.article(article).html);
    }), older)));
    segments.unshift(segment);
    older = joinedVocabulary(older, segment.vocabulary);
  }
  kept.prune();
  const start: Start = { format, language: site.locale.wordsLanguage, names: nameTable(site), segments: segments.map(({ head }) => head) };
  making.write(indexPaths.start, '', JSON.stringify(start));
}

function written(making: SiteMaking, key: string, segment: Segment): MadeSegment {
  const folder = nameOf(segment);
  const files: string[] = [];
  for (const [name, bytes] of segment.files) {
    const path = `${indexPaths.folder}/${folder}/${name}`;
    // Deflate and not gzip, which notes the system that it was made on.
    making.write(path, key, deflateSync(bytes));
    files.push(path);
  }
  return { head: { folder, ...segment.head }, vocabulary: segment.vocabulary, files };
}

/** Other contents have another name, whatever compresses them. */
function nameOf({ files }: Segment): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name} ${String(bytes.length)}\n`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}
