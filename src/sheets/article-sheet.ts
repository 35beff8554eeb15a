import type { Article } from '../model/article.ts';
import { articleView } from '../site/views/article-view.ts';
import type { SheetOf } from '../site/documents.ts';
import { shownHead } from '../site/head.ts';
import { articleHead } from '../edition/article-head.ts';
import type { Edition } from '../edition/edition.ts';
import { textRecordOf } from '../edition/texts/text-record.ts';

export function articleSheet(edition: Edition, article: Article): SheetOf<'article'> {
  const { site, texts, read } = edition;
  const text = texts.article(article).html;
  return { document: 'article', head: shownHead(site, articleHead(site, article, text)), view: articleView(site, read, article), record: textRecordOf(edition, article), text };
}
