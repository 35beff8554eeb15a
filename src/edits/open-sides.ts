import { readTextAsItIs } from '../intake/read-text.ts';
import type { Problem } from '../problems/problem.ts';
import { openFile } from './editable-file.ts';
import type { Opened } from './editable-file.ts';
import type { MergedSide, Pair } from './merging.ts';

export type OpenSides =
  | { readonly ok: true; readonly into: MergedSide; readonly from: MergedSide }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Opens the files of both records. */
export function openSides(root: string, { into, from }: Pair): OpenSides {
  const one = openRecord(root, into.source.file);
  if (!one.ok) return one;
  const other = openRecord(root, from.source.file);
  if (!other.ok) return other;
  return { ok: true, into: { ...into, open: one.open }, from: { ...from, open: other.open } };
}

export function openRecord(root: string, file: string): Opened {
  const read = readTextAsItIs(root, file);
  return read.ok ? openFile(file, read.text) : { ok: false, problems: [read.problem] };
}
