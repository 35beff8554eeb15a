import { formerCountries } from '../../model/countries/former-countries.ts';
import type { FormerCountry } from '../../model/countries/former-countries.ts';
import type { AuthorityKind } from '../../model/kinds.ts';
import { nameKey, variantSpelt } from '../../model/names/names.ts';
import { isCode, nameOfCode } from './record-name.ts';
import { recordText } from './record-text.ts';

/** A record that an import has to make, because an item names it and nothing knows it. */
export interface NewRecord {
  readonly kind: AuthorityKind;
  readonly id: string;
  /** Every name it goes by. */
  readonly forms: readonly string[];
  /** The content of its file. */
  readonly text: string;
}

/** A record about which nothing is known but what an item called it. A topic keeps its code as another form. */
export function recordOfName(kind: AuthorityKind, id: string, called: string): NewRecord {
  const name = nameOfCode(kind, called);
  const keepsCode = kind === 'topics' && isCode(called) && called.toLowerCase() !== name.toLowerCase();
  const text = recordText({ name, variants: keepsCode ? [called] : [], review: reviewOf(called) }, '');
  return { kind, id, forms: [name, called], text };
}

export function recordOfFormer(country: FormerCountry, called: string): NewRecord {
  const { id, name, variants, from, to } = country;
  const given = variants.map(variantSpelt);
  return { kind: 'countries', id, forms: [name, ...variants], text: recordText({ name, variants: given, from, to, review: reviewOf(called) }, '') };
}

/** The state that ISO 3166-1 lacks and that goes by this id or name. */
export function formerCountryCalled(name: string): FormerCountry | undefined {
  const key = nameKey(name);
  return formerCountries.find((country) => formsOfFormer(country).some((form) => nameKey(form) === key));
}

export function formsOfFormer({ id, name, variants }: FormerCountry): string[] {
  return [id, name, ...variants];
}

function reviewOf(called: string): string {
  return `made by an import from "${called}"`;
}
