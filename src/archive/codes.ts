import isoCountries from 'i18n-iso-countries';
import { nameKey } from '../model/names.ts';
import type { NamedRecord } from './named-record.ts';

type Coded = NamedRecord & { readonly code: string | undefined };

/**
 * The records as frontmatter may name them: also by the codes of a country (FR, FRA) and by the short name that a source is cited
 * under, wherever no record of the kind has that for a name. A code is for filing only. No text is linked by it, since "IT" and
 * "NO" are words, and no page shows it.
 */
export function* withCodes(records: readonly Coded[]): Generator<NamedRecord> {
  const taken = new Set(records.flatMap(({ kind, id, name, variants, short }) => [id, name, ...variants.map(({ form }) => form), ...short].map((form) => `${kind}/${nameKey(form)}`)));
  for (const record of records) {
    const free = codesOf(record).filter((code) => !taken.has(`${record.kind}/${nameKey(code)}`));
    yield free.length === 0 ? record : { ...record, variants: [...record.variants, ...free.map((form) => ({ form, kind: 'acronym' } as const))] };
  }
}

function codesOf({ kind, code }: Coded): string[] {
  if (code === undefined) return [];
  if (kind !== 'countries') return [code];
  const alpha3 = isoCountries.alpha2ToAlpha3(code);
  return alpha3 === undefined ? [code] : [code, alpha3];
}
