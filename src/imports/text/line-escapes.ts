/**
 * Where a backslash must stand in a paragraph of plain text so that CommonMark and GFM take none of its lines for the beginning of
 * something else: a heading or its underline, a list, a quotation, a rule, a table, a block of code, a definition. The lines have no space at their
 * ends. Each place is an index into the text, in UTF-16 code units.
 */
export function* escapesInLines(paragraph: string): Generator<number> {
  const lastDefinition = paragraph.lastIndexOf(']:');
  let start = 0;
  for (const line of paragraph.split('\n')) {
    const place = placeIn(line, start === 0, start < lastDefinition);
    if (place !== undefined) yield start + place;
    start += line.length + 1;
  }
}

/**
 * @param first whether the paragraph begins here: an underline needs a line above it, and a numbered list that breaks into a
 *   paragraph begins with 1
 * @param defines whether a definition could end further on
 */
function placeIn(line: string, first: boolean, defines: boolean): number | undefined {
  switch (line.charAt(0)) {
    case '>': return 0;
    case '#': return /^#{1,6}(?:[ \t]|$)/.test(line) ? 0 : undefined;
    case '+': return /^\+(?:[ \t]|$)/.test(line) ? 0 : undefined;
    case '*': return /^\*(?:[ \t]|$)|^[* \t]+$/.test(line) ? 0 : undefined;
    case '_': return /^[_ \t]+$/.test(line) ? 0 : undefined;
    case '~': return line.startsWith('~~~') ? 0 : undefined;
    case '=': return !first && /^=+$/.test(line) ? 0 : undefined;
    case '-': return /^-(?:[ \t]|$)|^[-:| \t]+$/.test(line) ? 0 : undefined;
    case ':':
    case '|': return !first && /^[-:| \t]+$/.test(line) && line.includes('-') ? 0 : undefined;
    case '[': return defines ? 0 : undefined;
    default: {
      const number = /^(\d{1,9})[.)](?:[ \t]|$)/.exec(line)?.[1];
      return number !== undefined && (first || number === '1') ? number.length : undefined;
    }
  }
}
