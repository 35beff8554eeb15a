import type { PluralForms } from '../search/words.ts';
import { filled } from './filled.ts';

/** "3 articles found" in the right plural. */
export function counted(forms: PluralForms, language: string, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return filled(form, { n: new Intl.NumberFormat(language).format(count) });
}
