import { closeSync, openSync, readSync } from 'node:fs';

const piece = 1024 * 1024;

/** A line of a file, without its end, and the byte at which it begins. */
export interface LineAt {
  readonly text: string;
  readonly at: number;
}

/**
 * The lines of a file in UTF-8, with line ends of any system. At no time is more than a piece of the file in memory.
 * @param cut whether what stands behind the last line feed is none, since a kill may have cut it
 * @throws the system's error when it cannot be read
 */
export function* linesOf(path: string, cut = false): Generator<LineAt> {
  const file = openSync(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    let at = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(piece);
      const read = readSync(file, chunk, 0, piece, null);
      if (read === 0) {
        if (!cut && rest.length > 0) yield { text: rest.toString(), at };
        return;
      }
      const bytes = rest.length === 0 ? chunk.subarray(0, read) : Buffer.concat([rest, chunk.subarray(0, read)]);
      let from = 0;
      for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, from)) {
        yield { text: bytes.toString('utf8', from, bytes[end - 1] === 0x0d && end > from ? end - 1 : end), at: at + from };
        from = end + 1;
      }
      rest = Buffer.from(bytes.subarray(from));
      at += from;
    }
  } finally {
    closeSync(file);
  }
}
