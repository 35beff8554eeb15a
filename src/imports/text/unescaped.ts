/** A text of an address without its percent signs, or as it is where they are no escapes. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
