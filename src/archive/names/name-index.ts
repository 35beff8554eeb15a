import type { AuthorityKind } from '../../model/kinds.ts';
import { countryWords, formerCountryWords } from '../../model/countries/country-words.ts';
import { nameKey } from '../../model/names/names.ts';
import { Likeliest } from '../likeness/likeliest.ts';
import { keyOf } from './name-key.ts';
import type { NamedRecord } from '../../model/names/named-record.ts';
import { getOrMake } from '../../model/get-or-make.ts';

export type Resolution =
  | { readonly found: 'one'; readonly id: string }
  | { readonly found: 'several'; readonly ids: readonly string[] }
  | { readonly found: 'weak'; readonly ids: readonly string[] }
  | { readonly found: 'none' };

/** Which record a name in frontmatter means: by id, else by preferred name, else by variant. A weak form alone means none. */
export class NameIndex {
  readonly #ids = new Map<AuthorityKind, Map<string, NamedRecord>>();
  readonly #preferred = new Map<string, string[]>();
  readonly #variants = new Map<string, string[]>();
  readonly #weak = new Map<string, string[]>();
  readonly #records = new Map<AuthorityKind, NamedRecord[]>();
  readonly #likeliest = new Map<AuthorityKind, Likeliest>();

  constructor(records: Iterable<NamedRecord>) {
    for (const record of records) {
      const { kind, id, name, variants, short } = record;
      getOrMake(this.#ids, kind, () => new Map()).set(id, record);
      putId(this.#preferred, keyOf(kind, name), id);
      for (const { form } of variants) putId(this.#variants, keyOf(kind, form), id);
      for (const form of short) putId(this.#weak, keyOf(kind, form), id);
      getOrMake(this.#records, kind, () => []).push(record);
    }
  }

  /** Whether this is the id of a record, as it stands. */
  hasId(kind: AuthorityKind, id: string): boolean {
    return this.#ids.get(kind)?.has(id) === true;
  }

  /** The preferred name of the record that has this id. */
  nameOf(kind: AuthorityKind, id: string): string | undefined {
    return this.#ids.get(kind)?.get(id)?.name;
  }

  resolve(kind: AuthorityKind, name: string): Resolution {
    const asId = name.normalize('NFC');
    if (this.hasId(kind, asId)) return { found: 'one', id: asId };
    const key = keyOf(kind, name);
    for (const names of [this.#preferred, this.#variants]) {
      const [id, ...others] = names.get(key) ?? [];
      if (id !== undefined) return others.length === 0 ? { found: 'one', id } : { found: 'several', ids: [id, ...others] };
    }
    const weak = this.#weak.get(key);
    return weak === undefined ? { found: 'none' } : { found: 'weak', ids: weak };
  }

  /** The id of the one record that a name means; undefined where it means none or several. */
  idOf(kind: AuthorityKind, name: string): string | undefined {
    const resolution = this.resolve(kind, name);
    return resolution.found === 'one' ? resolution.id : undefined;
  }

  /** The three records of a kind that a name most likely means, or the countries of which it is a people or a part. */
  likeliest(kind: AuthorityKind, name: string): readonly NamedRecord[] {
    const ids = new Set(kind === 'countries' ? countryKeysOf(name).map((key) => this.idOf(kind, key)) : []);
    const countries = (this.#records.get(kind) ?? []).filter(({ id }) => ids.has(id));
    return countries.length > 0 ? countries : getOrMake(this.#likeliest, kind, () => new Likeliest(kind, this.#records.get(kind) ?? [])).of(name);
  }

  /** The ids of all records that have this form as preferred name or variant. */
  sharing(kind: AuthorityKind, form: string): readonly string[] {
    const key = keyOf(kind, form);
    return [...new Set([...(this.#preferred.get(key) ?? []), ...(this.#variants.get(key) ?? [])])].sort();
  }
}

type CountryWord = readonly [word: string, country: string];

let countriesByWord: ReadonlyMap<string, readonly CountryWord[]> | undefined;

/** The codes of the countries, and the ids of former ones, that a word such as "French" stands for. */
function countryKeysOf(name: string): string[] {
  countriesByWord ??= Map.groupBy(
    [...countryWords, ...formerCountryWords].flatMap(([country, words]) => words.map((word): CountryWord => [nameKey(word), country])),
    ([word]) => word,
  );
  return (countriesByWord.get(nameKey(name)) ?? []).map(([, country]) => country);
}

/** A record may have one form by two ways, and is still one. */
function putId(map: Map<string, string[]>, key: string, id: string): void {
  const ids = getOrMake(map, key, () => []);
  if (!ids.includes(id)) ids.push(id);
}
