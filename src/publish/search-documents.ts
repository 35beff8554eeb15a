import type { Edition } from '../edition/edition.ts';
import { searchDocument } from '../search/document.ts';
import type { Progress } from './progress.ts';

/** The documents that the search index is made from: one an article, at the article's path. */
export function* searchDocuments({ site, texts }: Edition, progress: Progress): Generator<{ path: string; html: string }> {
  const { articles } = site.archive;
  for (const [done, article] of articles.entries()) {
    progress.update('Rendering the articles', done, articles.length);
    yield { path: `articles/${article.id}/index.html`, html: searchDocument(site, article, texts.article(article).html) };
  }
}
