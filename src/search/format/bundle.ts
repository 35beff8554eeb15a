import { Reader } from './reader.ts';
import { Writer } from './writer.ts';

/** Several files in one: how many; of each its name and how many bytes; then the bytes of all. */
export function writeBundle(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  writer.number(files.size);
  for (const [name, { length }] of files) {
    writer.text(name);
    writer.number(length);
  }
  for (const bytes of files.values()) writer.raw(bytes);
  return writer.bytes();
}

/** @throws RangeError where the file ends too soon */
export function readBundle(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const reader = new Reader(bytes);
  const heads = Array.from({ length: reader.number() }, () => [reader.text(), reader.number()] as const);
  return new Map(heads.map(([name, length]) => [name, reader.raw(length)]));
}
