import type { Archive } from '../archive/archive.ts';
import { Nearness } from '../archive/nearness.ts';
import type { KnownNear } from '../archive/nearness.ts';
import { nearnessTraits, staleNearness, traitsText } from '../archive/stale-nearness.ts';
import type { NearnessTraits } from '../archive/stale-nearness.ts';
import { keptName } from '../kept/store.ts';
import type { Store } from '../kept/store.ts';

/** By id, each as a text, which is read and written in a tenth of the time: most are only looked at, or not even that. */
interface Kept {
  readonly traits: ReadonlyMap<string, string>;
  readonly near: ReadonlyMap<string, string>;
}

export const keptNear = keptName<Kept>('nearness');

/** What is kept of the nearness of articles. */
export function nearnessToKeep(articles: readonly { readonly traits: NearnessTraits; readonly near: KnownNear }[]): Kept {
  return { traits: new Map(articles.map(({ traits }) => [traits.id, traitsText(traits)])), near: new Map(articles.map(({ traits, near }) => [traits.id, textOf(near)])) };
}

/** The nearest articles, of which those are worked out again that may have changed since the last build. */
export function keptNearness(archive: Archive, store: Store): { readonly nearness: Nearness; readonly save: () => void } {
  const kept = store.read(keptNear);
  const traits = new Map(archive.articles.map((article) => [article.id, nearnessTraits(archive, article)]));
  const stale = kept && staleNearness(archive, kept.traits, traits);
  const known = (id: string) => (stale === undefined || stale.has(id) ? undefined : kept?.near.get(id));
  const nearness = new Nearness(archive, (id) => {
    const text = known(id);
    return text === undefined ? undefined : nearIn(text);
  });
  const save = () => {
    if (stale?.size === 0) return;
    const texts = new Map(Array.from(traits.values(), (one) => [one.id, traitsText(one)]));
    store.write(keptNear, { traits: texts, near: new Map(archive.articles.map((article) => [article.id, known(article.id) ?? textOf(nearness.told(article))])) });
  };
  return { nearness, save };
}

/** Their ids, then what makes them so, each in a line. */
function textOf({ ids, json }: KnownNear): string {
  return [...ids, json].join('\n');
}

function nearIn(text: string): KnownNear {
  const lines = text.split('\n');
  return { ids: lines.slice(0, -1), json: lines.at(-1) ?? '' };
}
