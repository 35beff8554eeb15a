import type { Edition } from '../edition/edition.ts';
import { searchDocument } from '../search/document.ts';

/** The documents that the search index is made from: one an article, at the article's path. */
export function* searchDocuments({ site, texts }: Edition): Generator<{ path: string; html: string }> {
  for (const article of site.archive.articles) {
    yield { path: `articles/${article.id}/index.html`, html: searchDocument(site, article, texts.article(article)) };
  }
}
