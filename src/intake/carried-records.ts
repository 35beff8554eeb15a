import type { Store } from '../kept/store.ts';
import { keptRecords } from './kept-records.ts';
import type { KeptRead } from './kept-records.ts';

/** What was made of a file, without what only holds on one machine. */
export interface CarriedRead {
  readonly file: string;
  readonly read: KeptRead;
}

/** What a run has kept of the files of a content folder, for another machine. The time zone that dates were read in comes too. */
export function recordsToCarry(store: Store): { readonly timeZone: string; readonly reads: ReadonlyMap<string, CarriedRead> } | undefined {
  const kept = store.read(keptRecords);
  return kept && { timeZone: kept.timeZone, reads: new Map([...kept.files].map(([file, read]) => [file, { file, read: withoutTimes(read) }])) };
}

/** Keeps what another machine has made of files. Where the times of a file are not known, its checksum is asked. */
export function takeRecords(store: Store, timeZone: string, reads: readonly CarriedRead[]): void {
  const kept = store.read(keptRecords);
  const files = new Map(kept?.timeZone === timeZone ? kept.files : []);
  for (const { file, read } of reads) if (files.get(file)?.stamp.sha256 !== read.stamp.sha256) files.set(file, read);
  store.write(keptRecords, { timeZone, files });
}

function withoutTimes(read: KeptRead): KeptRead {
  const { problems, stamp: { size, sha256 } } = read;
  const stamp = { size, modified: -1, changed: -1, sha256 };
  switch (read.is) {
    case 'article': return { is: read.is, problems, stamp, source: read.source };
    case 'draft': return { is: read.is, problems, stamp, source: read.source };
    case 'authority': return { is: read.is, problems, stamp, source: read.source };
    case 'faulty': return { is: read.is, problems, stamp };
  }
}
