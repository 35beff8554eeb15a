import { articleFields, draftFields } from '../model/article.ts';
import type { ArticleSource, UnfinishedDraft } from '../model/source-file.ts';
import { problem } from '../problems/catalogue.ts';
import { Problems } from '../problems/collector.ts';
import type { TextReader } from './read-text.ts';
import { readRecord } from './record.ts';

/** The schema of an article, and the one that a draft is held against. */
export function articleSchemas(timeZone: string) {
  return { article: articleFields(timeZone), draft: draftFields(timeZone) };
}

/** Whether a draft has what an article needs. */
export function isFinished(source: ArticleSource | UnfinishedDraft): source is ArticleSource {
  return lackingOf(source).length === 0;
}

/** The fields that a draft needs before it can be filed. */
export function lackingOf({ fields: { date, source } }: ArticleSource | UnfinishedDraft): readonly string[] {
  return [...(date === undefined ? ['date'] : []), ...(source === undefined ? ['source'] : [])];
}

/**
 * Reads the file of an article; undefined when it has problems, which then stand in `problems`. One of which nothing is
 * wrong but that it has fields that are not known comes back all the same, so that the editor is told at once what else is. A draft that lacks nothing but its
 * date or its source comes back unfinished, with a warning.
 */
export function readArticle(
  texts: TextReader,
  file: string,
  id: string,
  schemas: ReturnType<typeof articleSchemas>,
  problems: Problems,
): ArticleSource | UnfinishedDraft | undefined {
  const found = new Problems();
  const record = readRecord(texts, file, id, schemas.article, found, true);
  const draft = record === undefined && found.all().every(({ code, severity }) => severity !== 'error' || code === 'field-missing') ? readRecord(texts, file, id, schemas.draft, new Problems()) : undefined;
  if (draft?.fields.draft !== true) {
    for (const one of found.all()) problems.add(one);
    return record;
  }
  for (const one of found.all()) if (one.severity !== 'error') problems.add(one);
  problems.add(problem('draft-unfinished', draft.place(['draft']), { lacking: lackingOf(draft) }));
  return draft;
}
