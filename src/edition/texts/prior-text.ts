import type { Article } from '../../model/article.ts';
import type { PublishedPage, PublishedPages, RecordedText } from '../../model/published.ts';

/** What the record says of an article, be it under an address that it had before; undefined for one that was never recorded. */
export function priorPage(pages: PublishedPages, { id, redirectFrom }: Pick<Article, 'id' | 'redirectFrom'>): (PublishedPage & { readonly text: RecordedText }) | undefined {
  for (const path of [`articles/${id}`, ...redirectFrom]) {
    const page = pages.get(path);
    if (page?.text !== undefined) return { since: page.since, text: page.text };
  }
  return undefined;
}

export function priorText(pages: PublishedPages, article: Pick<Article, 'id' | 'redirectFrom'>): RecordedText | undefined {
  return priorPage(pages, article)?.text;
}
