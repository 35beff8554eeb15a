import type { Store } from '../kept/store.ts';
import { keptRecords } from './kept-records.ts';
import type { KeptRead } from './kept-records.ts';

/** What was made of a file, without what only holds on one machine. */
export interface CarriedRead {
  readonly file: string;
  readonly read: KeptRead;
}

/** What a run has kept of the files of a content folder, for another machine. @param timeZone in which dates were read */
export function recordsToCarry(store: Store, timeZone: string): ReadonlyMap<string, CarriedRead> {
  return new Map([...keptRecords(store, timeZone).before].map(([file, read]) => [file, { file, read: withoutTimes(read) }]));
}

/** Keeps what other machines have made of files. Where the times of a file are not known, its checksum is asked. */
export function takeRecords(store: Store, timeZone: string, reads: readonly CarriedRead[]): void {
  const kept = keptRecords(store, timeZone);
  const files = new Map(kept.before);
  for (const { file, read } of reads) if (files.get(file)?.stamp.sha256 !== read.stamp.sha256) files.set(file, read);
  kept.write(files);
}

function withoutTimes(read: KeptRead): KeptRead {
  const { size, sha256 } = read.stamp;
  return { ...read, stamp: { size, modified: -1, changed: -1, sha256 } };
}
