import type { Article } from '../../model/article.ts';
import { textRecord } from '../../site/text-record.ts';
import type { TextRecord } from '../../site/text-record.ts';
import type { Edition } from '../edition.ts';
import { priorPage } from './prior-text.ts';
import { textChecksum } from './text-checksum.ts';

/** What an article's page says of its text's history. */
export function textRecordOf({ site, content }: Edition, article: Article): TextRecord {
  const { pages } = content.published;
  return textRecord(site, article, textChecksum(article), pages && priorPage(pages, article)?.since);
}
