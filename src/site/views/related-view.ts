import { citedBy } from '../../archive/citations/cross-citations.ts';
import type { CrossCitation } from '../../archive/citations/cross-citations.ts';
import type { Related } from '../../archive/nearness/related.ts';
import { apart } from '../../model/dates/apart.ts';
import type { Article } from '../../model/article.ts';
import type { SubjectKind } from '../../model/kinds.ts';
import { articleEntry } from '../entries.ts';
import type { ArticleEntry } from '../entries.ts';
import type { Site } from '../site.ts';
import { toldApart } from '../told-apart.ts';

const namesShown = 3;

/** The order in which shared records are named. */
const kinds = ['people', 'organisations', 'topics', 'countries'] as const satisfies readonly SubjectKind[];

/** The articles nearest to one, each with all that makes it so. */
export function relatedEntries(site: Site, article: Article): readonly ArticleEntry[] {
  const nearest = site.nearness.of(article);
  const entries = nearest.map(({ article: other, citations, shared, sameHeadline }) => {
    const reasons = [
      ...citations.map((citation) => citationReason(site, citation)),
      ...(sameHeadline ? [site.locale.words.related.sameHeadline] : []),
      ...sharedReasons(site, shared),
      ...timeReason(site, article, other),
    ];
    return articleEntry(site, other, reasons.join(' · '));
  });
  return toldApart(site, nearest.map((near) => near.article), entries, [article]);
}

/** Every article that cites an article or its issue, newest first. */
export function citedByEntries(site: Site, article: Article): readonly ArticleEntry[] {
  const { dates, words } = site.locale;
  const found = citedBy(site.archive.citations, article);
  const entries = found.map(({ citing, oneOf }) => articleEntry(site, citing, oneOf === undefined ? undefined : words.related.citesIssue(dates.period(oneOf))));
  return toldApart(site, found.map(({ citing }) => citing), entries, [article]);
}

function citationReason({ locale: { dates, words } }: Site, { byOther, oneOf }: CrossCitation): string {
  if (oneOf === undefined) return byOther ? words.related.cites : words.related.cited;
  const date = dates.period(oneOf);
  return byOther ? words.related.citesIssue(date) : words.related.citedIssue(date);
}

/** The rarest of what is shared, by kind, and how much more there is. */
function sharedReasons({ archive, locale }: Site, shared: Related['shared']): string[] {
  const words = locale.words.related;
  const named = shared.slice(0, namesShown);
  const more = shared.length - named.length;
  return [
    ...kinds.flatMap((kind) => {
      const names = named.flatMap((ref) => (ref.kind === kind ? (archive.authority(ref)?.name ?? []) : []));
      return names.length === 0 ? [] : [locale.listed(words.same[kind], names)];
    }),
    ...(more === 0 ? [] : [locale.count(words.more, more)]),
  ];
}

function timeReason({ locale }: Site, article: Article, other: Article): string[] {
  const words = locale.words.related;
  const found = apart(article.date, other.date);
  if (found === undefined) return [];
  const { unit, count } = found;
  return [count === 0 ? words.together[unit] : locale.count((count < 0 ? words.earlier : words.later)[unit], Math.abs(count))];
}
