import type { Ref } from '../model/kinds.ts';
import type { MatchedForm } from '../model/mention.ts';
import type { NamedRecord } from '../model/names/named-record.ts';
import { normalText } from './normal-text.ts';
import { russianCases } from './russian-cases.ts';

/** A spelling that may stand in a text, and one record that it may mean. */
export interface NameForm {
  /** In normal form. */
  readonly spelling: string;
  readonly ref: Ref;
  /** A weak form counts only in an article that has other evidence of the record. */
  readonly weak: boolean;
  /** Whether it is strong and one word of a person's name, before which a text may give first names; 'alone' where the record gives none itself. */
  readonly surname: 'alone' | 'of more' | undefined;
  readonly matched: MatchedForm;
}

/**
 * The spellings under which a record is looked for: preferred name and variants (strong) and short forms (weak), each as it is,
 * with the case endings of Russian, and with more capitals. A demonym ("Kazakh") is a word of the language and means the people as
 * often as the country, so it is none.
 */
export function nameForms(record: NamedRecord): NameForm[] {
  const forms = new Map<string, NameForm>();
  const person = record.kind === 'people';
  const lastWords = person ? lastWordsOf(record) : new Set<string>();
  const ref = { kind: record.kind, id: record.id };
  const add = (form: string, kind: MatchedForm['kind']) => {
    const plain = plainForm(form);
    if (!/[\p{L}\p{N}]/u.test(plain)) return;
    const surname: NameForm['surname'] = !person || kind === 'short' || plain.includes(' ') ? undefined : lastWords.has(plain) ? 'of more' : 'alone';
    for (const [at, spelling] of [plain, ...russianCases(plain, person)].entries()) {
      const entry = { ref, weak: kind === 'short', surname, matched: { form, kind, inflected: at > 0 } };
      for (const written of asPrinted(spelling, person)) {
        if (!forms.has(written)) forms.set(written, { spelling: written, ...entry });
      }
    }
  };
  add(record.name, 'preferred');
  for (const { form, kind } of record.variants) if (kind !== 'demonym') add(form, kind);
  for (const form of record.short) add(form, 'short');
  return [...forms.values()];
}

/** The last words of the strong forms that have several. */
function lastWordsOf({ name, variants }: NamedRecord): ReadonlySet<string> {
  const strong = [name, ...variants.filter(({ kind }) => kind !== 'demonym').map(({ form }) => form)].map(plainForm);
  return new Set(strong.filter((form) => form.includes(' ')).map((form) => form.slice(form.lastIndexOf(' ') + 1)));
}

function plainForm(form: string): string {
  return normalText(form.trim()).text;
}

/**
 * A spelling with the capitals that print adds: at its beginning ("The Hague"), at each word of it ("Von Der Leyen"), all, and for a
 * person from any word on ("Ursula VON DER LEYEN"). Print never takes a capital away.
 */
function asPrinted(spelling: string, person: boolean): string[] {
  const words = spelling.split(' ');
  const surnames = person ? words.slice(1).map((_, at) => [...words.slice(0, at + 1), ...words.slice(at + 1).map((word) => word.toUpperCase())].join(' ')) : [];
  return [spelling, capitalised(spelling), words.map(capitalised).join(' '), ...surnames, spelling.toUpperCase()];
}

export function capitalised(word: string): string {
  return word.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
