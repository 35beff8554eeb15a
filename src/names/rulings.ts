import type { MentionRule } from '../model/article.ts';
import { capitalised } from './name-forms.ts';
import { normalText } from './normal-text.ts';
import { isWhole } from './word-bounds.ts';
import type { Span } from './word-bounds.ts';

export interface RuledPlace extends Span {
  readonly rule: MentionRule;
}

/** Where the forms stand that the editor has ruled on, as whole words, also with the capital that begins a sentence unless another rule has that form. */
export function ruledPlaces(text: string, rules: readonly MentionRule[]): RuledPlace[] {
  const typed = rules.map((rule) => ({ rule, form: normalText(rule.form.trim()).text })).filter(({ form }) => form !== '');
  const own = new Set(typed.map(({ form }) => form));
  const begun = typed.map(({ rule, form }) => ({ rule, form: capitalised(form) })).filter(({ form }) => !own.has(form));
  return [...typed, ...begun].flatMap(({ rule, form }) => {
    const places: RuledPlace[] = [];
    for (let start = text.indexOf(form); start >= 0;) {
      const place = { start, end: start + form.length, rule };
      const whole = isWhole(text, place, false, true);
      if (whole) places.push(place);
      start = text.indexOf(form, whole ? place.end : start + 1);
    }
    return places;
  });
}

/** The spans that no ruling cuts in two: a name that holds a ruled form whole is longer, and stands. */
export function uncut<S extends Span>(spans: readonly S[], ruled: readonly RuledPlace[], textLength: number): readonly S[] {
  if (ruled.length === 0) return spans;
  const inside = new Uint8Array(textLength + 1); // At a place between two letters of one ruled form.
  for (const { start, end } of ruled) inside.fill(1, start + 1, end);
  return spans.filter(({ start, end }) => inside[start] !== 1 && inside[end] !== 1);
}
