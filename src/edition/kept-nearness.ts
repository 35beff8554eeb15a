import type { Archive } from '../archive/archive.ts';
import { Nearness } from '../archive/nearness/nearness.ts';
import type { KnownNear } from '../archive/nearness/nearness.ts';
import { nearnessTraits, staleNearness, traitsText } from '../archive/nearness/stale-nearness.ts';
import type { NearnessTraits } from '../archive/nearness/stale-nearness.ts';
import { KeptMap } from '../kept/kept-map.ts';
import type { Store } from '../kept/store.ts';

/**
 * By the id of the article. Each is a text, which is read and written in a tenth of the time, for most are only looked at, or not even that: a line of
 * traits, then what was told under them.
 */
export function keptNear(store: Store): KeptMap<string> {
  return new KeptMap(store, 'nearness');
}

/** Keeps what was worked out elsewhere. */
export function keepNearness(store: Store, articles: readonly { readonly traits: NearnessTraits; readonly near: KnownNear }[]): void {
  keptNear(store).write(new Map(articles.map(({ traits, near }) => [traits.id, textOf(traits, near)])));
}

/** The nearest articles, of which those are worked out again that may have changed since the last build. */
export function keptNearness(archive: Archive, store: Store): { readonly nearness: Nearness; readonly save: () => void } {
  const kept = keptNear(store);
  const all = archive.articles.map((article) => ({ article, traits: nearnessTraits(archive, article) }));
  const before = new Map(Array.from(kept.before, ([id, text]) => [id, text.slice(0, text.indexOf('\n'))]));
  const stale = staleNearness(archive, before, new Map(all.map(({ traits }) => [traits.id, traits])));
  const known = (id: string) => (stale === undefined || stale.has(id) ? undefined : kept.before.get(id));
  const nearness = new Nearness(archive, (id) => {
    const text = known(id);
    return text === undefined ? undefined : nearIn(text);
  });
  const save = () => {
    kept.write(new Map(all.map(({ article, traits }) => [article.id, known(article.id) ?? textOf(traits, nearness.told(article))])));
  };
  return { nearness, save };
}

/** The traits, the ids, then what makes them so, each in a line. */
function textOf(traits: NearnessTraits, { ids, json }: KnownNear): string {
  return [traitsText(traits), ...ids, json].join('\n');
}

function nearIn(text: string): KnownNear {
  const lines = text.split('\n');
  return { ids: lines.slice(1, -1), json: lines.at(-1) ?? '' };
}
