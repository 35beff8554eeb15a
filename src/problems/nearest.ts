import { distance } from 'fastest-levenshtein';

/** Each search for what was meant looks at every candidate, so among thousands it is done for as many faults of a kind as an editor reads. */
export const mostSuggested = 50;

/**
 * The candidates nearest to a text by edit distance, nearest first, at most three; equal ones in code-unit order. A candidate
 * further away than `limit` edits, or than half the text's length, is not near.
 */
export function nearest(text: string, candidates: Iterable<string>, limit: number): string[] {
  const wanted = text.toLowerCase();
  const bound = Math.min(limit, Math.max(1, Math.floor(wanted.length / 2)));
  const found: { candidate: string; edits: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > bound) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits <= bound) found.push({ candidate, edits });
  }
  found.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, 3).map(({ candidate }) => candidate);
}
