/**
 * What HTML and XML allow in no text: control characters other than tabs and line ends, and the code points that Unicode keeps
 * free of characters.
 */
export const unprintable = /[[\p{Cc}\p{NChar}]--[\t\n\r]]/v;

/** How a character is named where it cannot be shown: `U+0007`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
