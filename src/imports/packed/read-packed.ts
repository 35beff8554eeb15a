import { rmSync } from 'node:fs';
import type { Item } from '../draft.ts';
import { readSource } from '../forms/read-source.ts';
import type { SourceContext } from '../forms/read-source.ts';
import { faultOf } from '../inputs/input-fault.ts';
import type { PackedSource, UnknownFile } from '../inputs/source.ts';
import { unpackedFolder, unpackSource } from './unpacked-sources.ts';

export interface PackedContext extends SourceContext {
  readonly content: string;
  readonly signal: AbortSignal;
  /** Told in a sentence what could not be read of a file. */
  readonly fault: (name: string, sentence: string) => void;
  /** Told of files that are in no form that is known. */
  readonly unknown: (files: readonly UnknownFile[]) => void;
  /** Told of a folder in which pictures may lie as long as its texts are read. */
  readonly lend: (folder: string | undefined) => void;
}

/**
 * The items of all files of an archive, which lies unpacked as long as it is read. What is wrong with one of its files does not end the others.
 * @throws InputFault when it cannot be unpacked; the system's error when it cannot be read or written
 */
export async function* readPacked(source: PackedSource, context: PackedContext): AsyncGenerator<Item, 'stop' | undefined> {
  const { content, passOver, fault, signal, unknown, lend } = context;
  // Its bytes are those of the archive, which are not read file by file.
  const progress = (path: string, bytes: number, what?: string) => { if (what !== undefined) context.progress(path, bytes, what); };
  const folder = unpackedFolder(content);
  try {
    const { sources, passedOver } = await unpackSource(source, folder, { passOver, refuse: (sentence) => { fault(source.name, sentence); }, signal });
    unknown(passedOver);
    lend(folder);
    for (const one of sources) {
      try {
        if ((yield* readSource(one, { ...context, files: context.files ?? folder, progress })) === 'stop') return 'stop';
      } catch (error) {
        fault(`${source.name}: ${one.name}`, faultOf(error));
      }
    }
    return undefined;
  } finally {
    lend(undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}
