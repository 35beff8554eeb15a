import { subjectKinds } from '../../model/kinds.ts';
import type { DraftRefs } from '../article-file.ts';
import type { Draft } from '../draft.ts';
import type { RecordBook } from './record-book.ts';
import type { NewRecord } from './record-file.ts';
import type { AuthorityKind } from '../../model/kinds.ts';

/** The records that a draft names, and those among them that have to be made. */
export type Naming =
  | { readonly ok: true; readonly refs: DraftRefs; readonly made: ReadonlySet<NewRecord> }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** Ties the names of a draft to records; a record that is named twice is listed once. */
export function nameRecords(draft: Draft, book: RecordBook): Naming {
  const made = new Set<NewRecord>();
  const reasons: string[] = [];
  const ids = (kind: AuthorityKind, names: readonly string[]) => [...new Set(names.flatMap((name) => {
    const meaning = book.meaning(kind, name);
    if (!meaning.ok) {
      reasons.push(meaning.reason);
      return [];
    }
    if (meaning.made !== undefined) made.add(meaning.made);
    return [meaning.id];
  }))];
  const [source] = draft.source === undefined ? [] : ids('sources', [draft.source]);
  const [people = [], countries = [], organisations = [], topics = []] = subjectKinds.map((kind) => ids(kind, draft[kind]));
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, refs: { source, people, countries, organisations, topics }, made };
}
