import type { Article } from '../model/article.ts';
import { parseDate } from '../model/dates/parse-date.ts';
import { shownDate } from './entries.ts';
import type { ShownDate } from './entries.ts';
import type { Site } from './site.ts';

/** What a reader can hold a printed text against, now and later. */
export interface TextRecord {
  /** The first day on which the archive is known to have had it; undefined while nobody has recorded that. */
  readonly published: ShownDate | undefined;
  /** Whether it was corrected since, in words. */
  readonly corrected: string;
  /** SHA-256 of what was printed, in hexadecimal digits. */
  readonly checksum: string;
}

/** @param since the day of the record, `YYYY-MM-DD` */
export function textRecord(site: Site, { corrections }: Article, checksum: string, since: string | undefined): TextRecord {
  const words = site.locale.words.article.record;
  const day = since === undefined ? undefined : parseDate(since, 'UTC');
  return {
    published: day?.ok === true ? shownDate(site, day.date) : undefined,
    corrected: corrections.length === 0 ? words.uncorrected : site.locale.count(words.corrected, corrections.length),
    checksum,
  };
}
