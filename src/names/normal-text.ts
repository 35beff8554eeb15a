/** A text in the form in which names are compared, and the way back from its places to those of the text as printed. */
export interface NormalText {
  readonly text: string;
  /** The place in the printed text, in UTF-16 code units, at which what stands at `index` begins. */
  printedStart(index: number): number;
  /** The place in the printed text at which what stands before `index` ends, without invisible signs behind it. */
  printedEnd(index: number): number;
}

const samePlace = (index: number) => index;

/**
 * Unicode NFC; every apostrophe, hyphen and space is its plain one, and a row of spaces one space; soft hyphens and other
 * invisible joiners are gone; Cyrillic ё is е. Capitals stay: they tell a name from a word.
 */
export function normalText(printed: string): NormalText {
  if (/^[\x20-\x7e]*$/.test(printed) && !printed.includes('`') && !printed.includes('  ')) return unmoved(printed);
  const plain = plainSigns(printed);
  if (!/ {2}|[\p{M}\p{Cf}\p{Lm}]/u.test(plain)) return unmoved(plain);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  // A letter with its marks becomes one letter at most where its marks stood.
  for (const { 0: cluster, index } of printed.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const made = /^\s/.test(cluster) ? ' ' : plainSigns(cluster.replace(/\p{Cf}/gu, '').normalize('NFC'));
    for (let at = 0; at < made.length; at += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    text += made;
  }
  return { text, printedStart: (index) => starts[index] ?? printed.length, printedEnd: (index) => ends[index - 1] ?? 0 };
}

function unmoved(text: string): NormalText {
  return { text, printedStart: samePlace, printedEnd: samePlace };
}

/** Each sign by one of the same length. */
function plainSigns(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[\u2018\u2019\u201b\u2032\u02b9-\u02bd\u00b4\u05f3`]/g, "'")
    .replace(/\u05f4/g, '"')
    .replace(/[\u05be\u2010\u2011\u2212]/g, '-')
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е');
}
