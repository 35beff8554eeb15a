import type { Article } from '../model/article.ts';
import { isExact } from '../model/dates/date.ts';
import { shownMoment } from './entries.ts';
import type { ArticleEntry } from './entries.ts';
import type { Site } from './site.ts';

/**
 * The entries of a list, of which those that have title, day and source in common with another say their time too.
 * @param articles whose entries they are, in the same order
 * @param beside articles that the page shows as well
 */
export function toldApart<Entry extends ArticleEntry>(
  site: Site,
  articles: readonly Article[],
  entries: readonly Entry[],
  beside: readonly Article[] = [],
): readonly Entry[] {
  const shown = new Set([...articles, ...beside]);
  if (new Set(Array.from(shown, ({ title }) => title)).size === shown.size) return entries;
  const alike = new Map<string, Set<string>>();
  for (const article of shown) {
    const look = lookOf(article);
    if (look !== undefined) alike.set(look, (alike.get(look) ?? new Set()).add(article.id));
  }
  return entries.map((entry, at) => {
    const article = articles[at];
    const look = article && lookOf(article);
    return article === undefined || look === undefined || (alike.get(look)?.size ?? 0) < 2 ? entry : { ...entry, date: shownMoment(site, article.date) };
  });
}

/** What a list shows of an article whose day is known. */
function lookOf({ title, date, source }: Article): string | undefined {
  return isExact(date) ? JSON.stringify([title, date.first, source]) : undefined;
}
