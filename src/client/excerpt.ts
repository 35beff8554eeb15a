/** A stretch of an excerpt, found or around what was found. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Reads the excerpts that Pagefind gives: text with `<` and `>` as entities, and `<mark>` around what was found. Whatever else
 * looks like HTML in it was printed so, and stays text.
 */
export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/su).map((piece, index) => ({ text: plain(piece), marked: index % 2 === 1 }));
  return parts.filter(({ text }) => text !== '');
}

function plain(piece: string): string {
  return piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
