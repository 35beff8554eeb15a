import { refsOf } from '../../archive/refs.ts';
import type { Article } from '../../model/article.ts';
import { refKey } from '../../model/kinds.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Authority } from '../../model/record.ts';
import { coverageOf } from '../coverage.ts';
import { articleEntry, authorityLink } from '../entries.ts';
import type { ArticleEntry, Link } from '../entries.ts';
import { firstPassage, placesIn } from '../passages.ts';
import { monthsOf, periodLink } from '../period-link.ts';
import type { ListedBy } from './period-view.ts';
import type { Site } from '../site.ts';
import { periodsOfNamed } from '../stretches.ts';
import type { TextsRead } from '../texts-read.ts';
import type { TimeView } from './time-view.ts';

/** All texts that name a record, by year and month. */
export function namedView(site: Site, record: Authority): TimeView {
  const { archive, locale } = site;
  const articles = archive.mentions.articlesNaming(record);
  const periods = periodsOfNamed(site, record);
  const of = { ref: record, list: 'named' } as const;
  return {
    counted: locale.count(locale.words.count.articles, articles.length),
    coverage: coverageOf(site, { articles, periods, of }),
    search: searchForName(site, record),
    years: periods.map((period) => ({ year: periodLink(site, period, of), months: monthsOf(site, period, of) })),
  };
}

/**
 * As the list of all texts that name a record shows one: with the sentence, the forms that it prints beside the preferred name, and
 * whether it is filed there.
 */
export function namedBy(site: Site, texts: TextsRead, record: Authority): ListedBy {
  return {
    ref: record, list: 'named', whole: [authorityLink(site, record), textsNaming(site, record)],
    search: (key) => searchForName(site, record, key), entry: (article) => namedEntry(site, texts, article, record),
  };
}

/** The link to all texts that name a record. */
export function textsNaming({ addresses, locale }: Site, record: Authority): Link {
  return { href: addresses.named(record), text: locale.words.record.textsNaming(record.name) };
}

/** The search by which texts that name a record are found, with what is filed there: it cannot be narrowed to them alone. */
export function searchForName({ addresses, locale }: Site, record: Authority, key?: string): Link {
  return { href: addresses.searchFor(record.name, key), text: locale.words.record.searchFor(record.name) };
}

function namedEntry(site: Site, texts: TextsRead, article: Article, ref: Ref): ArticleEntry {
  const words = site.locale.words;
  const named = site.archive.mentions.in(article, ref);
  const as = named === undefined ? [] : placesIn(site, texts, named, site.archive.record(ref)?.name ?? ref.id).as;
  const filed = refsOf(article).some((one) => refKey(one) === refKey(ref));
  const notes = [...(as.length === 0 ? [] : [words.article.printedAs(as.map(words.article.quoted).join(', '))]), ...(filed ? [] : [words.record.notFiled])];
  return { ...articleEntry(site, article, notes.length === 0 ? undefined : notes.join(' · ')), passage: firstPassage(site, texts, article, ref) };
}
