import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pendingFolder } from '../../journal/pending-folder.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { sourcesIn } from '../inputs/inputs.ts';
import type { PackedSource, Source, UnknownFile } from '../inputs/source.ts';
import { unpackedName } from './packed-form.ts';
import { unpack } from './unpack.ts';
import type { Unpacking } from './unpack.ts';

/** What is in an archive that lies unpacked. */
export interface Unpacked {
  readonly sources: readonly Source[];
  /** Files in no form that is known. */
  readonly passedOver: readonly UnknownFile[];
}

/**
 * Where an archive lies unpacked as long as it is read: where a command that is killed leaves what it was at work on, so that the next one takes it away.
 * @param content the content folder, of which the caller has the lock
 */
export function unpackedFolder(content: string): string {
  return join(content, pendingFolder, 'unpacked');
}

/**
 * Unpacks an archive into a folder in place of what is there.
 * @throws InputFault when it cannot be unpacked, or nothing in it can be imported; the system's error when it cannot be read or written
 */
export async function unpackSource({ path, name, from, origin }: PackedSource, folder: string, told: Unpacking): Promise<Unpacked> {
  rmSync(folder, { recursive: true, force: true });
  await unpack(path, folder, told);
  const passedOver: UnknownFile[] = [];
  const sources = told.signal.aborted ? [] : sourcesIn(rootOf(folder), from, passedOver, unpackedName(name));
  if (typeof sources === 'string') throw new InputFault('has no file in a form that can be imported.');
  return { passedOver, sources: sources.map((source) => ({ ...source, origin })) };
}

/** Archives mostly have one folder with all the rest in it. */
function rootOf(folder: string): string {
  const [only, ...others] = readdirSync(folder);
  return only !== undefined && others.length === 0 && statSync(join(folder, only)).isDirectory() ? join(folder, only) : folder;
}
