const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes in UTF-8; undefined for others. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined; // The decoder's only way to say so.
  }
}
