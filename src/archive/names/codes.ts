import isoCountries from 'i18n-iso-countries/index.js';
import { keyOf } from './name-key.ts';
import type { NamedRecord } from '../../model/names/named-record.ts';

type Coded = NamedRecord & { readonly code: string | undefined };

/**
 * The records as frontmatter may name them: also by the codes of a country (FR, FRA) and by the short name that a source is cited
 * under, wherever no record of the kind has that for a name and no other has it for an id. A code is for filing only. No text is
 * linked by it, since "IT" and "NO" are words, and no page shows it.
 */
export function* withCodes(records: readonly Coded[]): Generator<NamedRecord> {
  const names = new Set(records.flatMap((record) => formsOf(record).map((form) => keyOf(record.kind, form))));
  const byId = Map.groupBy(records, (record) => keyOf(record.kind, record.id));
  for (const record of records) {
    const free = codesOf(record).filter((code) => {
      const key = keyOf(record.kind, code);
      return !names.has(key) && (byId.get(key) ?? []).every((other) => other === record);
    });
    yield free.length === 0 ? record : { ...record, variants: [...record.variants, ...free.map((form) => ({ form, kind: 'acronym' } as const))] };
  }
}

function formsOf({ name, variants, short }: Coded): readonly string[] {
  return [name, ...variants.map(({ form }) => form), ...short];
}

/** The codes of a country, or the short name that a source is cited under. */
export function codesOf({ kind, code }: Pick<Coded, 'kind' | 'code'>): string[] {
  if (code === undefined) return [];
  if (kind !== 'countries') return [code];
  const alpha3 = isoCountries.alpha2ToAlpha3(code);
  return alpha3 === undefined ? [code] : [code, alpha3];
}
