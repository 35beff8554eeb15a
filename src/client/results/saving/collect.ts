import type { Result } from '../../../search/protocol.ts';

/** Gives results of a search, from one number to before another, in order. Rejects when they cannot be reached. */
export type PageOfResults = (from: number, to: number, signal: AbortSignal) => Promise<readonly Result[]>;

/** Results that are asked for at a time. */
const pageful = 500;

/**
 * All results of a search, one page after the other.
 * @param onProgress told how many there are so far
 * @throws when they cannot be reached, are fewer than they should be, or the signal is given
 */
export async function collect(total: number, page: PageOfResults, signal: AbortSignal, onProgress: (count: number) => void): Promise<readonly Result[]> {
  const results: Result[] = [];
  while (results.length < total) {
    onProgress(results.length);
    const next = await page(results.length, Math.min(total, results.length + pageful), signal);
    signal.throwIfAborted();
    if (next.length === 0) throw new Error(`There are ${results.length} results, and not ${total}`);
    results.push(...next);
  }
  return results;
}
