/** The signs that open an embedding, an override or an isolate, and what closes each. */
const closings: ReadonlyMap<string, string> = new Map([
  ['\u202a', '\u202c'], ['\u202b', '\u202c'], ['\u202d', '\u202c'], ['\u202e', '\u202c'],
  ['\u2066', '\u2069'], ['\u2067', '\u2069'], ['\u2068', '\u2069'],
]);

/**
 * A text that turns nothing round but itself, wherever it is put: what its signs of direction open is closed at its end, and those that close what it has not
 * opened are left out. Which closes which is told as by the Unicode Bidirectional Algorithm (UAX #9, BD9 and BD11).
 */
export function containedDirection(text: string): string {
  const open: string[] = [];
  const kept = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (sign) => {
    const closing = closings.get(sign);
    if (closing !== undefined) {
      open.push(closing);
      return sign;
    }
    // An isolate ends with all that was opened in it, and nothing in it ends what is around it.
    const at = sign === '\u2069' ? open.lastIndexOf(sign) : open.at(-1) === sign ? open.length - 1 : -1;
    if (at < 0) return '';
    open.length = at;
    return sign;
  });
  return kept + open.reverse().join('');
}
