import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../../disk/error-code.ts';
import { makeFolder } from '../../disk/make-folder.ts';
import { quote } from '../../problems/entry.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { gunzipped } from './gunzipped.ts';
import { pathOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { Meter } from './meter.ts';
import { packingOf, unpackedName } from './packed-form.ts';
import { tarEntries } from './tar-entries.ts';
import { zipEntries } from './zip-entries.ts';

/** The most files of an archive, and the most bytes of one of them. */
const most = 100_000;
const largest = 4 * 1024 * 1024 * 1024;

export interface Unpacking {
  /** Told of each thing that was left out, with what it is, such as a link. */
  readonly passOver: (what: string) => void;
  /** Told in a sentence of each file that could not be taken. */
  readonly refuse: (sentence: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Unpacks an archive into a folder, a piece at a time. Links and archives within it are left out, and names that could lead out of the folder are
 * refused; a file that stands there already is never written over.
 * @throws InputFault when it is damaged, has too many files or unpacks to too much; the system's error when it cannot be read or written
 */
export async function unpack(path: string, folder: string, told: Unpacking): Promise<void> {
  const packing = packingOf(path);
  const meter = new Meter(statSync(path).size);
  makeFolder(folder);
  if (packing === 'gz') {
    const one: Entry = { name: basename(unpackedName(path)), is: 'a file', content: () => Promise.resolve(gunzipped(createReadStream(path), new Meter(Infinity))) };
    await take(one, folder, meter, told);
    return;
  }
  const file = createReadStream(path);
  const entries = packing === 'zip' ? zipEntries(path) : tarEntries(packing === 'tar' ? chunks(file) : gunzipped(file, meter));
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    if (count > most) throw new InputFault(`has more than ${most} files: import it in parts.`);
    if (told.signal.aborted) return;
    await take(entry, folder, meter, told);
  }
}

async function take(entry: Entry, folder: string, meter: Meter, { passOver, refuse }: Unpacking): Promise<void> {
  const { name, is } = entry;
  if (is === 'a folder') return;
  const inner = pathOf(name);
  if (is === 'a link' || is === 'no file') passOver('link or other thing in an archive that is no file');
  else if (is === 'locked by a password') refuse(`has a file ${quote(name)} that is locked by a password.`);
  else if (inner === undefined) refuse(`has a file ${quote(name)}, whose name could lead out of the archive: it was left out.`);
  else if (packingOf(inner) !== undefined) passOver('archive within an archive');
  else await write(entry, folder, inner, meter, refuse);
}

/** What Windows takes for the name of no file. */
const unusual = /[<>"|?*]|[. ](?:\/|$)/;

async function write({ name, content }: Entry, folder: string, inner: string, meter: Meter, refuse: (sentence: string) => void): Promise<void> {
  const bytes = await content();
  const place = join(folder, inner);
  try {
    makeFolder(dirname(place));
    await pipeline(counted(bytes, meter), createWriteStream(place, { flags: 'wx' }));
  } catch (error) {
    const code = errorCode(error);
    if ((code === 'ENOENT' || code === 'EINVAL') && unusual.test(inner)) {
      refuse(`has a file ${quote(name)}, whose name this system does not take: it was left out.`);
      return;
    }
    if (code !== 'EEXIST' && code !== 'ENOTDIR' && code !== 'ENAMETOOLONG') throw error;
    refuse(`has two files of one name, or a name that is too long: ${quote(name)} was left out.`);
  }
}

async function* counted(bytes: AsyncIterable<unknown>, meter: Meter): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    meter.add(chunk.length);
    if (length > largest) throw new InputFault(`has a file of more than ${largest / 1024 ** 3} GB.`);
    yield chunk;
  }
}

async function* chunks(bytes: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) if (chunk instanceof Uint8Array) yield chunk;
}
