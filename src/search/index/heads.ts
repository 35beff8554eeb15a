import { isFilterTerm } from '../format/segment-head.ts';
import type { Postings } from './postings.ts';

/** As many as a page of results. */
const first = 10;
/** Rare terms are many, and the cards of so few articles are soon fetched. */
const rare = 5;
/** From this impact on an article is strongly about a word; it has it in its title. */
const strong = 47;
const mostStrong = 80;

/**
 * The articles whose cards come with a term: the newest of a filter, and the best of a word, as a search for it alone lists them;
 * and more that are strongly about the word, among which are most often the best of a search for this word and another. None of a
 * rare term.
 */
export function headsOf(term: string, { articles, impacts }: Postings): readonly number[] {
  if (articles.length <= rare) return [];
  if (isFilterTerm(term) || articles.length <= first) return articles.slice(0, first);
  const places = articles.map((_, place) => place).sort((a, b) => (impacts[b] ?? 0) - (impacts[a] ?? 0) || a - b);
  return places.slice(0, mostStrong).filter((place, rank) => rank < first || (impacts[place] ?? 0) >= strong).map((place) => articles[place] ?? 0);
}
