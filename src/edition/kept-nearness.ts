import type { Archive } from '../archive/archive.ts';
import { Nearness } from '../archive/nearness.ts';
import type { Near } from '../archive/nearness.ts';
import { nearnessTraits, staleNearness } from '../archive/stale-nearness.ts';
import type { NearnessTraits } from '../archive/stale-nearness.ts';
import { keptName } from '../kept/store.ts';
import type { Store } from '../kept/store.ts';
import type { Article } from '../model/article.ts';

interface Kept {
  readonly traits: ReadonlyMap<string, NearnessTraits>;
  readonly near: ReadonlyMap<string, readonly Near[]>;
}

export const keptNear = keptName<Kept>('nearness');

/** The nearest articles, of which those are worked out again that may have changed since the last build. */
export function keptNearness(archive: Archive, store: Store): { readonly nearness: Nearness; readonly save: () => void } {
  const kept = store.read(keptNear);
  const traits = new Map(archive.articles.map((article) => [article.id, nearnessTraits(archive, article)]));
  const stale = kept && staleNearness(archive, kept.traits, traits);
  const near = new Map(kept === undefined || stale === undefined ? [] : [...kept.near].filter(([id]) => !stale.has(id) && traits.has(id)));
  const nearness = new Nearness(archive, near);
  const save = () => {
    if (stale?.size === 0) return;
    store.write(keptNear, { traits, near: new Map(archive.articles.map((article) => [article.id, nearTo(nearness, article)])) });
  };
  return { nearness, save };
}

export function nearTo(nearness: Nearness, article: Article): readonly Near[] {
  return nearness.of(article).map(({ article: { id }, citations, shared }) => ({ id, citations, shared }));
}
