import type { Archive } from '../../archive/archive.ts';
import type { Content } from '../../intake/content.ts';
import type { ArticleSource } from '../../model/source-file.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';

/** An article of which the title, the day, the source and the text are those of another was put into the archive twice. */
export function checkTwice(content: Content, archive: Archive, problems: Problems): void {
  const headed = Map.groupBy(content.articles, ({ id, fields: { title, date, source } }) => [title, date.first, date.last, archive.article(id)?.source ?? source].join('\n'));
  for (const articles of headed.values()) if (articles.length > 1) tellOfTexts(articles, problems);
}

function tellOfTexts(articles: readonly ArticleSource[], problems: Problems): void {
  const first = new Map<string, string>();
  for (const { file, body, place } of articles) {
    const text = body.trim();
    const other = first.get(text);
    if (other === undefined) first.set(text, file);
    else problems.add(problem('article-twice', place(['title']), { other }));
  }
}
