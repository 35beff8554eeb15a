/** Characters of a sentence that are shown on either side of the name; longer ones are cut at a space. */
const mostAround = 140;
/** Where no space is so near to the cut, words are not parted by spaces, and the cut is between two characters. */
const longestWord = 70;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The end of what stands before a name, cut where it is long. */
export function cutBefore(text: string): string {
  const shown = plain(text);
  if (shown.length <= mostAround) return shown.trimStart();
  const from = shown.length - mostAround;
  const space = shown.indexOf(' ', from);
  if (space >= 0 && space - from <= longestWord) return `… ${shown.slice(space + 1)}`;
  const { index, segment } = characterAt(shown, from);
  return `… ${shown.slice(index === from ? from : index + segment.length)}`;
}

/** The beginning of what stands behind a name, cut where it is long. */
export function cutAfter(text: string): string {
  const shown = plain(text);
  if (shown.length <= mostAround) return shown.trimEnd();
  const space = shown.lastIndexOf(' ', mostAround);
  return `${shown.slice(0, mostAround - space <= longestWord ? space : characterAt(shown, mostAround).index)} …`;
}

/** The character, as readers see one, of which a code unit is part. */
function characterAt(text: string, index: number): { readonly index: number; readonly segment: string } {
  return characters.segment(text).containing(index) ?? { index, segment: '' };
}

/** A text on one line, without the signs that stand for what is no text. */
export function plain(text: string): string {
  return text.replace(/\ufffc/gu, '').replace(/\s+/gu, ' ');
}
