import { openingOf } from '../markdown/opening.ts';
import { listPath } from '../site/addresses/list-path.ts';
import { feedOf } from '../site/feed-link.ts';
import { excerptOf } from '../site/head.ts';
import type { Head } from '../site/head.ts';
import type { RecordRoute } from '../site/addresses/routes.ts';
import type { Site } from '../site/site.ts';
import { tallyOfRecord } from '../site/years.ts';

/**
 * What the page of a record, or of a list of it, says of itself.
 * @param html the record's text, rendered; empty where the page does not show it
 */
export function recordHead(site: Site, { record, list, period }: Pick<RecordRoute, 'record' | 'list' | 'period'>, html: string): Head {
  const { addresses, archive, locale } = site;
  const named = list === 'named';
  const subject = named ? locale.words.record.textsNaming(record.name) : record.name;
  const title = period === undefined ? subject : locale.words.index.of(subject, locale.dates.period(period.key));
  const articles = period?.articles ?? (named ? archive.mentions.articlesNaming(record) : undefined);
  const count = articles === undefined ? tallyOfRecord(site, record) : locale.count(locale.words.count.articles, articles.length);
  const path = addresses.page(listPath({ ref: record, list }, period?.key));
  const own = period === undefined && !named;
  return { title, description: excerptOf(openingOf(html) || `${title}: ${count}`), path, kind: own && record.kind === 'people' ? 'profile' : 'website', feed: own ? feedOf(site, record) : undefined };
}
