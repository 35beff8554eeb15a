import type { Ref } from '../model/kinds.ts';
import type { MatchedForm } from '../model/mention.ts';
import type { Authority } from '../model/record.ts';
import { normalText } from './normal-text.ts';
import { russianCases } from './russian-cases.ts';

/** A spelling that may stand in a text, and one record that it may mean. */
export interface NameForm {
  /** In normal form. */
  readonly spelling: string;
  readonly ref: Ref;
  /** A weak form counts only in an article that has other evidence of the record. */
  readonly weak: boolean;
  readonly matched: MatchedForm;
}

/**
 * The spellings under which a record is looked for: preferred name and variants (strong) and short forms (weak), each as it is,
 * with the case endings of Russian, wholly in capitals, and with a capital first where it begins small ("the Hague"). A demonym
 * ("Kazakh") is a word of the language and means the people as often as the country, so it is none.
 */
export function nameForms(record: Authority): NameForm[] {
  const forms = new Map<string, NameForm>();
  const ref = { kind: record.kind, id: record.id };
  const add = (form: string, kind: MatchedForm['kind']) => {
    const plain = normalText(form.trim()).text;
    if (!/[\p{L}\p{N}]/u.test(plain)) return;
    for (const [at, spelling] of [plain, ...russianCases(plain, record.kind === 'people')].entries()) {
      const entry = { ref, weak: kind === 'short', matched: { form, kind, inflected: at > 0 } };
      const first = spelling.charAt(0);
      for (const written of [spelling, first.toUpperCase() + spelling.slice(1), spelling.toUpperCase()]) {
        if (!forms.has(written)) forms.set(written, { spelling: written, ...entry });
      }
    }
  };
  add(record.name, 'preferred');
  for (const { form, kind } of record.variants) if (kind !== 'demonym') add(form, kind);
  for (const form of record.short) add(form, 'short');
  return [...forms.values()];
}
