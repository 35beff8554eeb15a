import type { Article } from '../model/article.ts';
import { subjectKinds } from '../model/kinds.ts';
import type { Ref, SubjectKind } from '../model/kinds.ts';

/** Every record that an article names: its source and its subjects. */
export function refsOf(article: Pick<Article, 'source' | SubjectKind>): Ref[] {
  return [{ kind: 'sources', id: article.source }, ...subjectKinds.flatMap((kind) => article[kind].map((id) => ({ kind, id })))];
}
