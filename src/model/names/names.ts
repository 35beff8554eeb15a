/** How another form of a name came about. `short` forms are kept apart: they are weak, and count only beside a strong one. */
export const variantKinds = ['transliteration', 'misprint', 'native', 'former', 'acronym', 'demonym', 'alternative'] as const;

export type VariantKind = (typeof variantKinds)[number];

/** A form of a name other than the preferred one. */
export interface Variant {
  readonly form: string;
  readonly kind: VariantKind;
  /** BCP 47, where the form belongs to a language. */
  readonly language?: string | undefined;
}

/** A form of which nothing is known but how it is spelt: a few capitals are an acronym. */
export function variantSpelt(form: string): { readonly form: string; readonly kind: 'acronym' | 'alternative' } {
  return { form, kind: /^(?:\p{Lu}\.?){2,4}$/u.test(form) ? 'acronym' : 'alternative' };
}

/**
 * The form under which two spellings are the same name: Unicode NFKC, lower case, hyphens and dashes taken for
 * spaces, one space between words, and apostrophes of every kind alike. Diacritics stay: `Pena` and `Peña` are two names until a record says otherwise.
 */
export function nameKey(name: string): string {
  return name
    .replace(/\u00b4/gu, "'") // NFKC would make a space and a mark of it.
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-\u05be\u2010-\u2015\u2212]/gu, ' ')
    .replace(/[\u2018\u2019\u201b\u2032\u02b9-\u02bd\u05f3`]/gu, "'")
    .replace(/\u05f4/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A name as a paragraph has it, over lines or not, on one line. */
export function onOneLine(printed: string): string {
  return printed.replace(/\s+/gu, ' ');
}
