/** What to do with a file of a word processor, or with pages that were laid out for print, of which no text can be read; undefined for any other. */
export function documentFix(file: string): string | undefined {
  if (/\.(?:docx?|docm|dotx?|odt|rtf|pages|wpd)$/i.test(file)) return 'Save it as plain text (.txt) or web page (.html) in your word processor, and import that.';
  return /\.pdf$/i.test(file) ? 'Save its text as plain text (.txt), and import that.' : undefined;
}
