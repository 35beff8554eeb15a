import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Meter } from './meter.ts';

/** What a stream of gzip unpacks to, a piece at a time. @throws InputFault when that is too much; the system's error when it is damaged or cannot be read */
export async function* gunzipped(file: Readable, meter: Meter): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  // An error of either reaches the reader through the stream that it reads.
  pipeline(file, gunzip, () => undefined);
  for await (const chunk of gunzip) {
    const bytes: unknown = chunk;
    if (!(bytes instanceof Uint8Array)) continue;
    meter.add(bytes.length);
    yield bytes;
  }
}
