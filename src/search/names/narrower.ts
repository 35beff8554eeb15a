import { ranks } from './hits.ts';
import type { Entry } from './entries.ts';
import type { Hit } from './hits.ts';

/** What is below the records of a query, at any depth. A circle ends where it begins. */
export function narrowerHits(hits: readonly Hit[]): Hit[] {
  const seen = new Set(hits.map(({ entry }) => entry));
  const found: Hit[] = [];
  for (let level = [...seen], depth = 0; level.length > 0; depth += 1) {
    level = level.flatMap(({ narrower }) => narrower).filter((entry) => !seen.has(entry) && seen.add(entry));
    for (const entry of level) found.push({ entry, form: undefined, how: 'narrower', rank: ranks.narrower + Math.min(depth, 99) });
  }
  return found;
}

/** A record, and all that are narrower. */
export function withNarrower(entry: Entry): readonly Entry[] {
  return [entry, ...narrowerHits([{ entry, how: 'exact', form: undefined, rank: 0 }]).map((hit) => hit.entry)];
}
