import type { Archive } from '../../archive/archive.ts';
import { refsOf } from '../../archive/refs.ts';
import type { Article } from '../../model/article.ts';
import { refKey } from '../../model/kinds.ts';
import type { Authority } from '../../model/record.ts';

/** The records that an article's text names and that it is not filed under. */
export function namedRecords(archive: Archive, article: Article): readonly Authority[] {
  const filed = new Set(refsOf(article).map(refKey));
  return archive.mentions.named(article).flatMap((key) => (filed.has(key) ? [] : archive.recordBy(key) ?? []));
}
