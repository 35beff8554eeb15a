const ofWordProcessor = 'Save it as plain text (.txt) or web page (.html) in your word processor, and import that.';
const laidOut = 'Save its text as plain text (.txt), and import that.';

/** What to do with a file of a word processor, or with pages that were laid out for print, of which no text can be read; undefined for any other. */
export function documentFix(file: string): string | undefined {
  if (/\.(?:docx?|docm|dotx?|odt|rtf|pages|wpd)$/i.test(file)) return ofWordProcessor;
  return /\.pdf$/i.test(file) ? laidOut : undefined;
}

/** The same of a file that begins so, whatever its name. @param beginning its first bytes, or its text */
export function documentFixWithin(beginning: Uint8Array | string): string | undefined {
  const signs = typeof beginning === 'string' ? beginning : String.fromCharCode(...beginning.subarray(0, 8));
  if (/^(?:PK\x03\x04|\xd0\xcf\x11\xe0|\{\\rtf)/.test(signs)) return ofWordProcessor;
  return signs.startsWith('%PDF-') ? laidOut : undefined;
}
