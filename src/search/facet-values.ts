import type { Archive } from '../archive/archive.ts';
import type { Article } from '../model/article.ts';
import { facets } from './contract.ts';
import type { Facet } from './contract.ts';

/** The values of a facet that an article has: ids of records, years, a language. */
export function facetValues(article: Article, facet: Facet): readonly string[] {
  switch (facet) {
    case 'person': return article.people;
    case 'country': return article.countries;
    case 'organisation': return article.organisations;
    case 'topic': return article.topics;
    case 'source': return [article.source];
    case 'year': return yearsOf(article);
    case 'language': return [article.language];
  }
}

/** The facets that an archive can be narrowed by: those that any article has a value of. */
export function facetsOf({ articles }: Archive): readonly Facet[] {
  return facets.filter((facet) => articles.some((article) => facetValues(article, facet).length > 0));
}

/** Every year that the article may be of. */
function yearsOf({ date }: Article): string[] {
  const first = Number(date.first.slice(0, 4));
  const last = Number(date.last.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}
