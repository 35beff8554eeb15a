import type { Authority } from '../model/record.ts';
import { refKey } from '../model/kinds.ts';
import { NameFinder } from '../names/name-finder.ts';
import type { NamedRecord } from '../model/names/named-record.ts';
import { normalText } from '../names/normal-text.ts';

/** Of many records by key. */
export type NamedRecords = ReadonlyMap<string, NamedRecord>;

export function namedRecords(records: readonly Authority[]): NamedRecords {
  return new Map(records.map(({ kind, id, name, variants, short }) => [refKey({ kind, id }), { kind, id, name, variants, short }]));
}

/** The names that came, went or changed between two readings of the records. */
export class ChangedNames {
  readonly #finder: NameFinder | undefined;

  constructor(before: NamedRecords, now: NamedRecords) {
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(now.get(key)));
    this.#finder = changed.length === 0 ? undefined : new NameFinder(changed.flatMap((key) => [before.get(key) ?? [], now.get(key) ?? []].flat()));
  }

  get any(): boolean {
    return this.#finder !== undefined;
  }

  /** Whether any of them stands in texts. Where none does, the texts are read as before. */
  standIn(texts: readonly string[]): boolean {
    const finder = this.#finder;
    return finder !== undefined && texts.some((text) => finder.candidates(normalText(text).text).next().done !== true);
  }
}
