import type { FieldPath } from '../intake/yaml-places.ts';
import type { Authority } from '../model/record.ts';
import type { AuthoritySource } from '../model/source-file.ts';
import type { Edit } from './edit.ts';
import type { EditableFile } from './editable-file.ts';
import type { Meanings } from './references.ts';

/** Two records of one kind, of which the second is to go into the first. */
export interface Pair {
  readonly into: MergedRecord;
  readonly from: MergedRecord;
}

/** A record whose file is open. */
export interface MergedSide extends MergedRecord {
  readonly open: EditableFile;
}

/** Whose facts stay where the two records differ. */
export type Keep = 'into' | 'from' | undefined;

/** A merge as its parts see it. */
export interface Merging {
  readonly into: MergedSide;
  readonly from: MergedSide;
  readonly keep: Keep;
  /** What names mean before the merge. */
  readonly meaning: Meanings;
}

/** What one part of a merge takes over, and what stands in its way. */
export interface Taken {
  readonly edits: readonly Edit[];
  readonly contradictions: readonly { readonly field: string; readonly path: FieldPath; readonly value: string; readonly other: string }[];
}

export interface MergedRecord {
  readonly record: Authority;
  readonly source: AuthoritySource;
}
