import type { Article } from '../../model/article.ts';
import { authorityKinds, refKey } from '../../model/kinds.ts';
import type { AuthorityKind, Ref } from '../../model/kinds.ts';
import type { Authority } from '../../model/record.ts';
import { nameOrder } from '../name-order.ts';
import type { MentionIndex } from './mention-index.ts';

/**
 * The records that the site has a page for, in the alphabetical order of the archive's language: those with a file, and the countries
 * of ISO 3166 that a field or a text names. Texts are asked only where no file and no field tells, because that reads all of them.
 */
export class PresentRecords {
  readonly #known: ReadonlyMap<string, Authority>;
  readonly #declared: ReadonlyMap<AuthorityKind, readonly Authority[]>;
  readonly #keys: ReadonlySet<string>;
  readonly #mentions: MentionIndex;
  readonly #compare: (a: Authority, b: Authority) => number;
  #countries: readonly Authority[] | undefined;

  /** @param language the archive's */
  constructor(records: readonly Authority[], articles: readonly Article[], mentions: MentionIndex, language: string) {
    this.#compare = nameOrder(language);
    this.#known = new Map(records.map((record) => [refKey(record), record]));
    this.#mentions = mentions;
    const named = namedInFields(records, articles);
    const declared = records.filter((record) => record.file !== undefined || named.has(refKey(record))).sort(this.#compare);
    this.#declared = new Map(authorityKinds.map((kind) => [kind, declared.filter((record) => record.kind === kind)]));
    this.#keys = new Set(declared.map(refKey));
  }

  get(ref: Ref): Authority | undefined {
    const key = refKey(ref);
    const record = this.#known.get(key);
    return record !== undefined && this.#isPresent(record, key) ? record : undefined;
  }

  of(kind: AuthorityKind): readonly Authority[] {
    if (kind !== 'countries') return this.declared(kind);
    this.#countries ??= [...this.#known.values()].filter((record) => record.kind === kind && this.#isPresent(record, refKey(record))).sort(this.#compare);
    return this.#countries;
  }

  /** Those that are there whatever the texts name. */
  declared(kind: AuthorityKind): readonly Authority[] {
    return this.#declared.get(kind) ?? [];
  }

  #isPresent(record: Authority, key: string): boolean {
    return this.#keys.has(key) || this.#mentions.isNamed(record);
  }
}

/** The keys of the countries that the fields of articles and records name. */
function namedInFields(records: readonly Authority[], articles: readonly Article[]): Set<string> {
  const named = new Set<string>();
  for (const article of articles) {
    for (const id of article.countries) named.add(refKey({ kind: 'countries', id }));
    for (const { ref } of article.mentions) if (ref !== undefined) named.add(refKey(ref));
  }
  for (const { file, countries, roles } of records) {
    if (file === undefined) continue;
    for (const id of countries) named.add(refKey({ kind: 'countries', id }));
    for (const { country } of roles) if (country !== undefined) named.add(refKey(country));
  }
  return named;
}
