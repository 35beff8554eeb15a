import { createReadStream } from 'node:fs';
import process from 'node:process';

/** The name under which the standard input is read. */
export const standardInput = '-';

/**
 * All bytes of a file or of the standard input; undefined when there are more than the limit.
 * @throws the system's error when it cannot be read
 */
export async function readBytes(path: string, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of path === standardInput ? process.stdin : createReadStream(path)) {
    const bytes: unknown = chunk;
    if (!(bytes instanceof Uint8Array)) continue;
    length += bytes.length;
    if (length > limit) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
