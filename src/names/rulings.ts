import type { MentionRule } from '../model/article.ts';
import { normalText } from './normal-text.ts';
import { isWhole } from './word-bounds.ts';
import type { Span } from './word-bounds.ts';

/** Where the forms stand that the editor has ruled on, as whole words. */
export function* ruledPlaces(text: string, rules: readonly MentionRule[]): Generator<Span & { readonly rule: MentionRule }> {
  for (const rule of rules) {
    const form = normalText(rule.form).text;
    if (form === '') continue;
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
      const span = { start, end: start + form.length };
      if (isWhole(text, span, false)) yield { ...span, rule };
    }
  }
}
