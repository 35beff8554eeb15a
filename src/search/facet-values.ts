import type { Archive } from '../archive/archive.ts';
import type { Article } from '../model/article.ts';
import { facets } from './contract.ts';
import type { Facet } from './contract.ts';

/** What an article is filed under. */
type Filed = Pick<Article, 'people' | 'countries' | 'organisations' | 'topics' | 'source' | 'language'>;

/** The values of a facet that an article has: ids of records, a language. */
export function facetValues(article: Filed, facet: Facet): readonly string[] {
  switch (facet) {
    case 'person': return article.people;
    case 'country': return article.countries;
    case 'organisation': return article.organisations;
    case 'topic': return article.topics;
    case 'source': return [article.source];
    case 'language': return [article.language];
  }
}

/** The facets that an archive can be narrowed by: those that any article has a value of. */
export function facetsOf({ articles }: Archive): readonly Facet[] {
  return facets.filter((facet) => articles.some((article) => facetValues(article, facet).length > 0));
}
