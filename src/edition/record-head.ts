import type { Period } from '../archive/periods.ts';
import type { Authority } from '../model/record.ts';
import { openingOf } from '../markdown/opening.ts';
import { excerptOf } from '../site/head.ts';
import type { Head } from '../site/head.ts';
import type { Site } from '../site/site.ts';
import { tallyOfRecord } from '../site/years.ts';

/**
 * What the page of a record, or of a stretch of its list, says of itself.
 * @param html the record's text, rendered; empty where the page does not show it
 */
export function recordHead(site: Site, record: Authority, period: Period | undefined, html: string): Head {
  const { addresses, locale } = site;
  const count = period === undefined ? tallyOfRecord(site, record) : locale.count(locale.words.count.articles, period.articles.length);
  const title = period === undefined ? record.name : locale.words.index.of(record.name, locale.dates.period(period.key));
  const path = period === undefined ? addresses.authority(record) : addresses.period(period.key, record);
  const description = excerptOf(openingOf(html) || `${title}: ${count}`);
  return { title, description, path, kind: record.kind === 'people' && period === undefined ? 'profile' : 'website' };
}
