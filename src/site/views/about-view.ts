import { authorityKinds } from '../../model/kinds.ts';
import { articleCount } from '../entries.ts';
import type { CountedLink } from '../entries.ts';
import { editorsWords } from '../printed.ts';
import type { LinePart } from '../printed.ts';
import type { Site } from '../site.ts';
import { monthsOrYearsOf, tallyOf } from '../years.ts';

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
    kinds: [{ href: addresses.index('articles'), text: words.nav.articles, ...articleCount(site, archive.articles.length), counted: tallyOf(site, archive.articles) }, ...authorityKinds.map((kind) => ({ kind, count: archive.authorities(kind).length })).filter(({ count }) => count > 0).map(({ kind, count }) => ({
      href: addresses.index(kind), text: words.kinds[kind], count, shown: locale.number(count), counted: locale.count(words.count.records, count),
    }))],
  };
}

/** How much the archive holds, and of when: a sentence that stays true of a date that is not certain, and does not have two months pass for a year. */
export function holdingsOf(site: Site): string {
  const { archive: { articles }, locale } = site;
  const words = locale.words.about;
  const span = monthsOrYearsOf(site, articles);
  if (span === undefined) return words.holdsNone;
  const counted = locale.count(locale.words.count.articles, articles.length);
  return span.first === span.last ? words.holdsOf(counted, span.first) : words.holds(counted, span.first, span.last);
}
