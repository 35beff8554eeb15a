import type { Shared } from '../format/card.ts';
import type { ListedArticle } from './contents.ts';

/** The languages and sources of articles, each in code-unit order. */
export function sharedBy(articles: readonly ListedArticle[]): Shared {
  const [languages, sources] = [new Set<string>(), new Set<string>()];
  for (const { card } of articles) {
    languages.add(card.language);
    sources.add(card.source);
  }
  return { languages: [...languages].sort(), sources: [...sources].sort() };
}
