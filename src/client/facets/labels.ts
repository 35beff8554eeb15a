import type { Facet } from '../../search/contract.ts';

/** What values of a facet are called that are no records: languages by their names, others as they are. @param language BCP 47: what in */
export function labelsOf(facet: Facet, language: string): (value: string) => string {
  if (facet !== 'language') return (value) => value;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (value) => {
    try {
      return names.of(value) ?? value;
    } catch {
      return value; // No language tag, however much it looks like one.
    }
  };
}
