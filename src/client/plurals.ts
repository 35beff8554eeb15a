import type { PluralForms } from '../search/words.ts';

/** "3 articles found" in the right plural. */
export function counted(forms: PluralForms, language: string, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('{n}', new Intl.NumberFormat(language).format(count));
}
