import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../model/article.ts';
import type { Authority } from '../../model/record.ts';

/** The records that an article's text names and under which no article at all is filed: of those the texts are found that name them. */
export function namedRecords(archive: Archive, article: Article): readonly Authority[] {
  return archive.mentions.named(article).flatMap((key) => {
    const record = archive.recordBy(key);
    return record === undefined || archive.articlesOf(record).length > 0 ? [] : [record];
  });
}
