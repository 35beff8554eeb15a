import type { SegmentHead } from './format/segment-head.ts';
import { readNames } from './names/matcher.ts';
import type { Names } from './names/matcher.ts';
import type { NameTable } from './names/rows.ts';
import { isRecord } from './plain-data.ts';

/** What every search begins with: the names of the archive, and where the segments of its index lie. Plain JSON. */
export interface Start {
  /** A page reads an index of its own format alone. */
  readonly format: typeof format;
  /** BCP 47: what dates are worded in. */
  readonly language: string;
  readonly names: NameTable;
  /** The one with the newest articles first. */
  readonly segments: readonly SegmentHead[];
}

/** To be raised with every change of what the files of the index hold. */
export const format = 7;

/** Where the index lies, from the root of the site. Segments have a folder each in `folder`, named by what is in it. */
export const indexPaths = { start: 'search/start.json', folder: 'search/data' } as const;

/** Reads the start file; undefined when it is none that this code understands, as after a change of the format. */
export function readStart(data: unknown): { readonly start: Start; readonly names: Names } | undefined {
  if (!isStart(data)) return undefined;
  const names = readNames(data.names);
  return names === undefined ? undefined : { start: data, names };
}

/** Holds no more than its outline: the file comes from the same site as the code, and what is wrong within shows as a failed search. */
function isStart(data: unknown): data is Start {
  return isRecord(data) && data['format'] === format && typeof data['language'] === 'string' && Array.isArray(data['segments']);
}
