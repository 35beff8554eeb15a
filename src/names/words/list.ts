/** The words of a text, which is easier to keep than a list. */
export function list(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
