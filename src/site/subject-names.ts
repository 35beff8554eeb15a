import { compareIds } from '../archive/order.ts';
import type { Article } from '../model/article.ts';
import { subjectKinds } from '../model/kinds.ts';
import type { Site } from './site.ts';

/** The names of all that an article is filed under but its source, kind by kind, in the order of their ids. */
export function subjectNames({ archive }: Site, article: Article): readonly string[] {
  return subjectKinds.flatMap((kind) => article[kind].toSorted(compareIds).map((id) => archive.authority({ kind, id })?.name ?? id));
}
