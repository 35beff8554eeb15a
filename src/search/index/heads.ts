import { highestImpact, isFilterTerm } from '../format/segment-head.ts';
import type { TermColumns } from './term-columns.ts';

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
 * @param term its place among the terms
 */
export function headsOf(columns: TermColumns, term: number): readonly number[] {
  const [from, to] = [columns.postings[term] ?? 0, columns.postings[term + 1] ?? 0];
  const articles = columns.articles.subarray(from, to);
  if (articles.length <= rare) return [];
  if (articles.length <= first || isFilterTerm(columns.terms[term] ?? '')) return Array.from(articles.subarray(0, first));
  const impacts = columns.impacts.subarray(from, to);
  const least = Math.min(strong, impactOfFirst(impacts));
  const places: number[] = [];
  for (let place = 0; place < impacts.length; place += 1) if ((impacts[place] ?? 0) >= least) places.push(place);
  places.sort((a, b) => (impacts[b] ?? 0) - (impacts[a] ?? 0) || a - b);
  return places.slice(0, mostStrong).filter((place, rank) => rank < first || (impacts[place] ?? 0) >= strong).map((place) => articles[place] ?? 0);
}

/** The impact that the last of the `first` best articles has. */
function impactOfFirst(impacts: Uint8Array): number {
  const having = new Uint32Array(highestImpact + 1);
  for (const impact of impacts) having[impact] = (having[impact] ?? 0) + 1;
  let impact = highestImpact;
  for (let better = having[impact] ?? 0; better < first && impact > 0; better += having[impact] ?? 0) impact -= 1;
  return impact;
}
