import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Edition } from '../edition/edition.ts';
import { indexedArticle } from '../search/index/indexed-article.ts';
import { makeSegments } from '../search/index/segments.ts';
import type { Segment } from '../search/index/segment.ts';
import { stretchesOf } from '../search/index/stretches.ts';
import { nameTable } from '../search/names/table.ts';
import { format, indexPaths } from '../search/start.ts';
import type { Start } from '../search/start.ts';
import type { Progress } from './progress.ts';

/**
 * Puts the search index of the edition beside its pages. The same edition makes the same index.
 * @param out the folder of the site, absolute
 * @throws the file system's error when a file cannot be written
 */
export function writeSearchIndex({ site, texts }: Edition, out: string, progress: Progress): void {
  const { articles } = site.archive;
  let done = 0;
  const segments = makeSegments(stretchesOf(articles).map((stretch) => stretch.map((article) => {
    progress.update('Making the search index', done += 1, articles.length);
    return indexedArticle(site, article, texts.article(article).html);
  })));
  const heads = segments.map((segment) => {
    const folder = nameOf(segment);
    // Deflate and not gzip, which notes the system that it was made on.
    for (const [name, bytes] of segment.files) write(join(out, indexPaths.folder, folder, name), deflateSync(bytes));
    return { folder, ...segment.head };
  });
  const start: Start = { format, language: site.locale.wordsLanguage, names: nameTable(site), segments: heads };
  write(join(out, indexPaths.start), JSON.stringify(start));
}

/** Other contents have another name, whatever compresses them. */
function nameOf({ files }: Segment): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name} ${String(bytes.length)}\n`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
