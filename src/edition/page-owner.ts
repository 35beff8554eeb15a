import type { Article } from '../model/article.ts';
import { isAuthorityKind } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import type { Site } from '../site/site.ts';

/** The article or the record whose own page is at a path; undefined where the path is that of another page, or of none. */
export function pageOwner({ archive }: Site, path: string): Article | Authority | undefined {
  const [kind = '', id = ''] = path.split(/\/(.*)/s);
  if (kind === 'articles') return archive.article(id);
  return isAuthorityKind(kind) ? archive.record({ kind, id }) : undefined;
}
