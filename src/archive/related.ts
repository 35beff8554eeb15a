import type { Article } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import type { Ref } from '../model/kinds.ts';
import type { Archive } from './archive.ts';
import { refsOf } from './archive.ts';
import { compareIds } from './order.ts';

/** An article near to another, and what makes it so. */
export interface Related {
  readonly article: Article;
  /** The records that both have, the rarest first. */
  readonly shared: readonly Ref[];
}

/** A record in more articles than this says little about any two of them, and looking at all of them would cost more than it tells. */
const commonplace = 400;

/**
 * The articles nearest to one: each shared record counts the more the fewer articles have it, and nearness in time decides
 * between equals. The source is no sign of nearness and does not count.
 */
export function relatedTo(archive: Archive, article: Article, limit: number): readonly Related[] {
  const scores = new Map<Article, { score: number; shared: { ref: Ref; weight: number }[] }>();
  for (const ref of refsOf(article)) {
    if (ref.kind === 'sources') continue;
    const others = archive.articlesOf(ref);
    if (others.length < 2 || others.length > commonplace) continue;
    const weight = Math.log((archive.articles.length + 1) / others.length);
    for (const other of others) {
      if (other === article) continue;
      const entry = scores.get(other);
      if (entry === undefined) scores.set(other, { score: weight, shared: [{ ref, weight }] });
      else {
        entry.score += weight;
        entry.shared.push({ ref, weight });
      }
    }
  }
  const here = dayNumber(article.date.first);
  const scored = [...scores].map(([other, { score, shared }]) => ({ other, shared, score: score / (1 + Math.abs(dayNumber(other.date.first) - here) / 365) }));
  return nearestFew(scored, limit).map(({ other, shared }) => ({ article: other, shared: shared.toSorted((a, b) => b.weight - a.weight || (refKey(a.ref) < refKey(b.ref) ? -1 : 1)).map(({ ref }) => ref) }));
}

interface Scored {
  readonly other: Article;
  readonly score: number;
  readonly shared: readonly { readonly ref: Ref; readonly weight: number }[];
}

/** The highest few without sorting all: only those that reach the last of the few are put in order. */
function nearestFew(scored: readonly Scored[], limit: number): Scored[] {
  const threshold = Float64Array.from(scored, ({ score }) => score).sort().at(-limit) ?? 0;
  return scored.filter(({ score }) => score >= threshold).sort((a, b) => b.score - a.score || compareIds(a.other.id, b.other.id)).slice(0, limit);
}

/** Days are few, and each is read once. */
const dayNumbers = new Map<string, number>();

function dayNumber(day: string): number {
  let number = dayNumbers.get(day);
  if (number === undefined) {
    number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
    dayNumbers.set(day, number);
  }
  return number;
}
