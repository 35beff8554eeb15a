/** What may be said of a date: that it is the article's, before or after it, or the first or the last that it may have. */
export type DateField = 'date' | 'before' | 'after' | 'since' | 'until';

const dateFields: readonly string[] = ['date', 'before', 'after', 'since', 'until'] satisfies readonly DateField[];

export function isDateField(field: string): field is DateField {
  return dateFields.includes(field);
}
