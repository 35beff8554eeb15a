import { authorityKinds } from '../model/kinds.ts';
import type { CountedLink } from './entries.ts';
import type { Site } from './site.ts';

/** What the archive says of itself. */
export interface AboutView {
  readonly description: string | undefined;
  readonly holds: string;
  readonly kinds: readonly CountedLink[];
}

export function aboutView({ archive, addresses, locale }: Site): AboutView {
  const words = locale.words;
  const newest = archive.articles[0];
  const oldest = archive.articles.at(-1);
  return {
    description: archive.settings.description,
    holds: newest === undefined || oldest === undefined
      ? words.about.holdsNone
      : words.about.holds(locale.count(words.count.articles, archive.articles.length), locale.date(oldest.date), locale.date(newest.date)),
    kinds: authorityKinds.map((kind) => ({ kind, count: archive.authorities(kind).length })).filter(({ count }) => count > 0).map(({ kind, count }) => ({
      href: addresses.index(kind), text: words.kinds[kind], count, shown: locale.number(count), counted: locale.count(words.count.records, count),
    })),
  };
}
