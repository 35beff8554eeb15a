/** What a file is in: each says in a way of its own how it is encoded. */
export type Notation = 'html' | 'xml' | 'json';

/**
 * An XML declaration, and HTML's meta element; within XML or JSON that element is of an item, and says nothing of the file.
 * JSON is in UTF-8 (RFC 8259, 8.1).
 */
const declaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i;
const declared: Readonly<Record<Notation, readonly RegExp[]>> = { html: [declaration, /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i], xml: [declaration], json: [] };

/** The text of a file, or why it cannot be read. */
export function decoded(bytes: Uint8Array, notation: Notation): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string } {
  const encoding = encodingOf(bytes, notation);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { ok: false, reason: `It says that its encoding is ${encoding}, which is not known. Save it as UTF-8, and have it say so.` };
  }
  try {
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    return { ok: false, reason: `The bytes are not ${encoding}. Save it again in that encoding.` };
  }
}

/** The name of an encoding, as a byte order mark or the first 2 KB of a file give it; `utf-8` where they say nothing. */
export function encodingOf(bytes: Uint8Array, notation: Notation): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return declared[notation].map((pattern) => pattern.exec(beginning)?.[1]).find((name) => name !== undefined)?.toLowerCase() ?? 'utf-8';
}
