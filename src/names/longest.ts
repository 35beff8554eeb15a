import type { Span } from './word-bounds.ts';

/** Of spans of one text that overlap the longest, of equals the first; in the order of the text. Work grows with their summed length. */
export function longestOf<S extends Span>(spans: readonly S[], textLength: number): S[] {
  if (spans.length < 2) return [...spans];
  const taken = new Uint8Array(textLength);
  const order = spans.toSorted((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start);
  return order.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  }).sort((a, b) => a.start - b.start);
}
