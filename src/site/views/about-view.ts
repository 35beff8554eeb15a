import { authorityKinds } from '../../model/kinds.ts';
import type { CountedLink } from '../entries.ts';
import { editorsWords } from '../printed.ts';
import type { LinePart } from '../printed.ts';
import type { Site } from '../site.ts';
import { yearsOf } from '../years.ts';

/** What the archive says of itself. */
export interface AboutView {
  readonly description: LinePart | undefined;
  readonly holds: string;
  readonly kinds: readonly CountedLink[];
}

export function aboutView(site: Site): AboutView {
  const { archive, addresses, locale } = site;
  const words = locale.words;
  return {
    description: archive.settings.description === undefined ? undefined : editorsWords(site, archive.settings.description),
    holds: holdingsOf(site),
    kinds: authorityKinds.map((kind) => ({ kind, count: archive.authorities(kind).length })).filter(({ count }) => count > 0).map(({ kind, count }) => ({
      href: addresses.index(kind), text: words.kinds[kind], count, shown: locale.number(count), counted: locale.count(words.count.records, count),
    })),
  };
}

/** How much the archive holds, and of when: a sentence that stays true of a date that is not certain. */
export function holdingsOf(site: Site): string {
  const { archive: { articles }, locale } = site;
  const words = locale.words.about;
  const years = yearsOf(site, articles);
  if (years === undefined) return words.holdsNone;
  const counted = locale.count(locale.words.count.articles, articles.length);
  return years.first === years.last ? words.holdsOfYear(counted, years.first) : words.holds(counted, years.first, years.last);
}
