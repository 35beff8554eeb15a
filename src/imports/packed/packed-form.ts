import { closeSync, openSync, readSync } from 'node:fs';

/** How a file is packed: an archive of many files, or one file. */
export type Packing = 'zip' | 'tar' | 'tar.gz' | 'gz';

/** How a file is packed, as far as its name tells; the interchange form is read packed as it is. */
export function packingOf(name: string): Packing | undefined {
  if (/\.(?:jsonl|ndjson)\.gz$/i.test(name)) return undefined;
  if (/\.zip$/i.test(name)) return 'zip';
  if (/\.tar$/i.test(name)) return 'tar';
  if (/\.(?:tar\.gz|tgz)$/i.test(name)) return 'tar.gz';
  return /\.gz$/i.test(name) ? 'gz' : undefined;
}

/** The name of what is packed. */
export function unpackedName(name: string): string {
  return name.replace(/\.(?:zip|tar|tar\.gz|tgz|gz)$/i, '');
}

/** Whether the first bytes of a file are those of gzip. @throws the system's error when it cannot be read */
export function isGzip(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(2);
    return readSync(file, bytes, 0, 2, 0) === 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
  } finally {
    closeSync(file);
  }
}
