import { authorityFields } from '../model/authority.ts';
import type { ArticleSource, AuthoritySource, UnfinishedDraft } from '../model/source-file.ts';
import type { Problems } from '../problems/collector.ts';
import { articleSchemas, isFinished, readArticle } from './article.ts';
import { readAuthority } from './authority.ts';
import type { Content } from './content.ts';
import { roleOf } from './paths.ts';
import { plainText } from './read-text.ts';
import type { TextReader } from './read-text.ts';

/**
 * The content as it would be if some record files had other texts, or were not there; nothing else is read again.
 * @param texts the new text of each file, undefined for one that goes
 */
export function changedContent(content: Content, texts: ReadonlyMap<string, string | undefined>, problems: Problems): Content {
  const schemas = articleSchemas(content.settings.timeZone);
  const authority = authorityFields(content.settings.timeZone);
  const articles: ArticleSource[] = [];
  const unfinished: UnfinishedDraft[] = [];
  const authorities: AuthoritySource[] = [];
  for (const [file, text] of texts) {
    if (text === undefined) continue;
    const reader: TextReader = () => ({ ok: true, text: plainText(text) });
    const role = roleOf(file);
    if (role.is === 'article') {
      const one = readArticle(reader, file, role.id, schemas, problems);
      if (one !== undefined && isFinished(one)) articles.push(one);
      else if (one !== undefined) unfinished.push(one);
    }
    if (role.is === 'authority') authorities.push(...[readAuthority(reader, file, role.id, role.kind, authority, problems)].filter((one) => one !== undefined));
  }
  const inOrder = <T extends { readonly file: string }>(old: readonly T[], read: readonly T[]) => {
    const fresh = new Map(read.map((one) => [one.file, one]));
    return old.flatMap((one) => (texts.has(one.file) ? (fresh.get(one.file) ?? []) : [one]));
  };
  return {
    ...content,
    articles: inOrder(content.articles, articles),
    unfinished: inOrder(content.unfinished, unfinished),
    authorities: inOrder(content.authorities, authorities),
    files: content.files.filter((file) => !texts.has(file) || texts.get(file) !== undefined),
  };
}
