import { compareTexts } from '../model/compare-texts.ts';
import { refKey } from '../model/kinds.ts';
import type { AuthorityKind, Ref } from '../model/kinds.ts';
import type { Authority, Role } from '../model/record.ts';
import { getOrMake } from '../model/get-or-make.ts';

/** A role as the record of its organisation or country sees it. */
export interface Holding {
  readonly person: Authority;
  readonly role: Role;
}

/** What records say of one another, read from the other end. */
export class Backlinks {
  readonly #narrower = new Map<string, Authority[]>();
  readonly #ofCountry = new Map<string, Authority[]>();
  readonly #held = new Map<string, Holding[]>();

  /** @param records in alphabetical order, which every answer keeps */
  constructor(records: readonly Authority[]) {
    for (const record of records) {
      if (record.broader !== undefined) getOrMake(this.#narrower, refKey(record.broader), () => []).push(record);
      for (const id of record.countries) getOrMake(this.#ofCountry, refKey({ kind: 'countries', id }), () => []).push(record);
      for (const role of record.roles) {
        for (const ref of [role.organisation, role.country].filter((one) => one !== undefined)) {
          getOrMake(this.#held, refKey(ref), () => []).push({ person: record, role });
        }
      }
    }
    for (const held of this.#held.values()) held.sort((a, b) => compareTexts(startOf(b.role), startOf(a.role)));
  }

  /** The records that name this one as their broader. */
  narrowerOf(ref: Ref): readonly Authority[] {
    return this.#narrower.get(refKey(ref)) ?? [];
  }

  /** The people, organisations or sources of a country. */
  ofCountry(ref: Ref, kind: AuthorityKind): readonly Authority[] {
    return (this.#ofCountry.get(refKey(ref)) ?? []).filter((record) => record.kind === kind);
  }

  /** The roles that people have or had with this organisation or country: the latest to begin first, those of unknown years last. */
  heldAt(ref: Ref): readonly Holding[] {
    return this.#held.get(refKey(ref)) ?? [];
  }
}

function startOf({ from, to }: Role): string {
  return (from ?? to)?.first ?? '';
}
