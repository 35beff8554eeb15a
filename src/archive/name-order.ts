import type { Authority } from '../model/record.ts';

/** The alphabetical order of records in a language, by the form that each is filed under; the id decides between equals, so the order is total. */
export function nameOrder(language: string): (a: Authority, b: Authority) => number {
  // Where the machine knows nothing of the language, English orders.
  const collator = new Intl.Collator([language, 'en']);
  return (a, b) => collator.compare(a.sort ?? a.name, b.sort ?? b.name) || (a.id < b.id ? -1 : 1);
}
