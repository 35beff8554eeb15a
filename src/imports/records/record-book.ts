import { keyOf } from '../../archive/names/name-key.ts';
import { countryIds } from '../../model/countries/country-ids.ts';
import type { AuthorityKind } from '../../model/kinds.ts';
import { pathKey } from '../../model/names/slug.ts';
import { quote } from '../../problems/entry.ts';
import type { KnownRecords } from './known-records.ts';
import { formerCountryCalled, formsOfFormer, recordOfFormer, recordOfName } from './record-file.ts';
import type { NewRecord } from './record-file.ts';
import { slugOfWords } from '../slugs.ts';

/** The record that a name means, or the sentence that says why it could mean several. */
export type Meaning = { readonly ok: true; readonly id: string; readonly made: NewRecord | undefined } | { readonly ok: false; readonly reason: string };

/**
 * Tells which record a name means: one that the archive has, a country of ISO 3166-1, a former country, or else a new record. The
 * same names in the same order give the same records, whether those before are in the content folder already or not.
 */
export class RecordBook {
  readonly #known: KnownRecords;
  readonly #taken: Set<string>;
  readonly #madeById = new Map<string, NewRecord>();
  readonly #madeByName = new Map<string, NewRecord>();
  readonly #meanings = new Map<string, Meaning>();
  #sources: readonly string[] | undefined;

  constructor(known: KnownRecords) {
    this.#known = known;
    this.#taken = new Set(known.taken);
  }

  /** What the archive has. */
  get known(): KnownRecords {
    return this.#known;
  }

  /** What the sources that the archive has are called: their names, all forms of them, and their ids, as an editor may have typed them. */
  get sources(): readonly string[] {
    return this.#sources ??= this.#known.records.flatMap(({ kind, id, name, variants }) => (kind === 'sources' ? [name, id, ...variants.map(({ form }) => form)] : []));
  }

  meaning(kind: AuthorityKind, name: string): Meaning {
    const key = `${kind}/${name}`;
    const met = this.#meanings.get(key);
    if (met !== undefined) return met;
    const found = this.#resolve(kind, name);
    this.#meanings.set(key, found);
    return found;
  }

  #resolve(kind: AuthorityKind, name: string): Meaning {
    const { names, sourceCodes } = this.#known;
    const resolution = names.resolve(kind, name);
    if (resolution.found === 'one') return known(resolution.id);
    if (resolution.found !== 'none') {
      const candidates = resolution.ids.map(quote).join(' and of ');
      const what = resolution.found === 'weak' ? 'only a short form' : 'a name';
      return { ok: false, reason: `${quote(kind)} names ${quote(name)}, which is ${what} of ${candidates}. Write the id of the one that is meant.` };
    }
    const code = kind === 'sources' ? sourceCodes.get(name) : kind === 'countries' ? this.#isoCountry(name) : undefined;
    if (code !== undefined) return known(code);
    const made = this.#madeById.get(`${kind}/${name.normalize('NFC')}`) ?? this.#madeByName.get(keyOf(kind, name)) ?? this.#make(kind, name);
    return typeof made === 'string' ? known(made) : { ok: true, id: made.id, made };
  }

  /** A country by its two letters. */
  #isoCountry(code: string): string | undefined {
    const id = Object.hasOwn(countryIds, code) ? countryIds[code] : undefined;
    return id === undefined ? undefined : this.#idOf(id);
  }

  #idOf(country: string): string | undefined {
    return this.#known.names.idOf('countries', country);
  }

  /** A new record, or the id of the one that the archive has for a former country. */
  #make(kind: AuthorityKind, name: string): NewRecord | string {
    const former = kind === 'countries' ? formerCountryCalled(name) : undefined;
    const own = former && formsOfFormer(former).map((form) => this.#idOf(form)).find((id) => id !== undefined);
    if (own !== undefined) return own;
    const record = former === undefined ? recordOfName(kind, this.#freeId(kind, name), name) : recordOfFormer(former, name);
    this.#taken.add(pathKey(`${kind}/${record.id}`));
    this.#madeById.set(`${kind}/${record.id}`, record);
    for (const form of record.forms) this.#madeByName.set(keyOf(kind, form), record);
    return record;
  }

  #freeId(kind: AuthorityKind, name: string): string {
    const id = slugOfWords(name);
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? id : `${id}-${number}`;
      if (!this.#taken.has(pathKey(`${kind}/${candidate}`))) return candidate;
    }
  }
}

function known(id: string): Meaning {
  return { ok: true, id, made: undefined };
}
