import type { Span } from './word-bounds.ts';

/** Of spans of one text that overlap the longest, of equals the first given; in the order of the text. */
export function longestOf<S extends Span>(spans: readonly S[], textLength: number): S[] {
  if (spans.length < 2) return [...spans];
  const taken = new Uint8Array(textLength);
  const order = spans.toSorted((a, b) => (b.end - b.start) - (a.end - a.start));
  return order.filter(({ start, end }) => {
    // What is taken is no shorter, so where it overlaps it holds an end of the span.
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  }).sort((a, b) => a.start - b.start);
}
