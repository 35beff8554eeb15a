/** What every shell takes for one word as it is. */
export const plainWord = /^[\w./:@-]+$/;

/** A word as it is typed, so that a shell takes it for one. */
export function shellWord(text: string, platform = process.platform): string {
  if (plainWord.test(text)) return text;
  return platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
