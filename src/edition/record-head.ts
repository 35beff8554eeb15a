import { socialCard } from '../exports/social-card.ts';
import type { Period } from '../archive/periods.ts';
import type { Authority } from '../model/record.ts';
import { excerptOf } from '../site/head.ts';
import type { Head } from '../site/head.ts';
import type { Site } from '../site/site.ts';

/** What the page of a record, or of a stretch of its list, says of itself. */
export function recordHead({ archive, addresses, locale }: Site, record: Authority, period: Period | undefined): Head {
  const count = locale.count(locale.words.count.articles, period?.articles.length ?? archive.articlesOf(record).length);
  const title = period === undefined ? record.name : locale.words.index.of(record.name, locale.dates.period(period.key));
  const path = period === undefined ? addresses.authority(record) : addresses.period(period.key, record);
  const text = record.body.replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '').trim();
  const description = excerptOf(period === undefined && text !== '' ? text : `${title}: ${count}`);
  return {
    title, description, path,
    meta: socialCard({ title, description, url: addresses.absolute(path), archive: archive.settings.title, kind: record.kind === 'people' ? 'profile' : 'website' }),
  };
}
