import type { Article } from '../../model/article.ts';
import type { NamedIn } from './mention-index.ts';
import { compareIds } from '../order.ts';

/** A form in which texts print the name of a record. */
export interface PrintedForm {
  readonly form: string;
  /** How often, over all texts. */
  readonly times: number;
  /** Newest first. */
  readonly articles: readonly Article[];
}

/**
 * The forms in which a record is printed, the most frequent first, then by code units, but numbers in them by their size.
 * @param shown what a page shows of a printed form: those that it shows alike are one
 */
export function printedForms(named: readonly NamedIn[], shown: (printed: string) => string): PrintedForm[] {
  const forms = new Map<string, { times: number; articles: Set<Article> }>();
  for (const { article, mentions } of named) {
    for (const { printed } of mentions) {
      const form = shown(printed);
      const entry = forms.get(form) ?? { times: 0, articles: new Set() };
      entry.times += 1;
      entry.articles.add(article);
      forms.set(form, entry);
    }
  }
  return [...forms]
    .map(([form, { times, articles }]) => ({ form, times, articles: [...articles] }))
    .sort((a, b) => b.times - a.times || compareIds(a.form, b.form));
}
