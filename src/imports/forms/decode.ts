/** What a file says of its own encoding: a byte order mark, an XML declaration, or HTML's meta element in its first 2 KB. */
const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']|<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i;

/** The text of a file of HTML or XML, or why it cannot be read. */
export function decodedMarkup(bytes: Uint8Array): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string } {
  const encoding = encodingOf(bytes);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { ok: false, reason: `It says that its encoding is ${encoding}, which is not known.` };
  }
  try {
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    return { ok: false, reason: `The bytes are not ${encoding}.` };
  }
}

/** The name of an encoding, as the file gives it; `utf-8` where it says nothing. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const [, xml, html] = declared.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1')) ?? [];
  return (xml ?? html ?? 'utf-8').toLowerCase();
}
