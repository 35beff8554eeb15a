import { isFilterTerm } from '../format/segment-head.ts';
import type { Terms } from './postings.ts';
import { stemOf } from './stemmers.ts';

/**
 * Which family a word belongs to: words of one family are forms of one word (bridge, bridges), by the rules of the language that
 * they stand in; for a word of several languages, of the first. A term of a filter is of no family.
 * @param languages in the order in which they decide
 */
export function familyFinder(terms: Terms, languages: readonly string[]): (term: string) => string | undefined {
  const bases = languages.map((language) => new Intl.Locale(language).language);
  return (term) => {
    if (isFilterTerm(term)) return undefined;
    const of = terms.get(term)?.languages;
    const language = bases.find((_, number) => of?.has(number) === true);
    return language === undefined ? undefined : `${language} ${stemOf(term, language)}`;
  };
}
