import { refKey, subjectKinds } from '../model/kinds.ts';
import type { Ref, SubjectKind } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import type { Archive } from './archive.ts';
import { nameOrder } from './name-order.ts';
import { getOrMake } from '../model/get-or-make.ts';

/** A record that stands in the same articles as another. */
export interface Companion {
  readonly record: Authority;
  /** The number of articles that have both. */
  readonly shared: number;
}

/** Who and what appears alongside a record, by kind, the most frequent first, then as in the list from A to Z; at most `limit` of a kind. */
export function companionsOf(archive: Archive, ref: Ref, limit: number): ReadonlyMap<SubjectKind, readonly Companion[]> {
  const counts = new Map<string, { ref: Ref; shared: number }>();
  for (const article of archive.articlesOf(ref)) {
    for (const kind of subjectKinds) {
      for (const id of article[kind]) {
        if (kind === ref.kind && id === ref.id) continue;
        const other = { kind, id };
        getOrMake(counts, refKey(other), () => ({ ref: other, shared: 0 })).shared += 1;
      }
    }
  }
  const byName = nameOrder(archive.settings.language);
  return new Map(subjectKinds.map((kind) => {
    const found = [...counts.values()].flatMap(({ ref: other, shared }): Companion[] => {
      const record = other.kind === kind ? archive.authority(other) : undefined;
      return record === undefined ? [] : [{ record, shared }];
    });
    found.sort((a, b) => b.shared - a.shared || byName(a.record, b.record));
    return [kind, found.slice(0, limit)];
  }));
}
