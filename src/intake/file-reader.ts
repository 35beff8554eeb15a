import { isBlank } from '../markdown/blank.ts';
import { authorityFields } from '../model/authority.ts';
import { problem } from '../problems/catalogue.ts';
import { Problems } from '../problems/collector.ts';
import { articleSchemas, isFinished, readArticle } from './article.ts';
import { readAuthority } from './authority.ts';
import type { FileRead } from './kept-records.ts';
import type { roleOf } from './paths.ts';
import type { TextReader } from './read-text.ts';
import { problemsOfText } from './text-problems.ts';

type Role = Extract<ReturnType<typeof roleOf>, { readonly is: 'article' | 'authority' }>;

/** Reads the file of an article or a record; what is made of it depends on its text, its path and the time zone alone. */
export function fileReader(timeZone: string): (texts: TextReader, file: string, role: Role) => FileRead {
  const article = articleSchemas(timeZone);
  const authority = authorityFields(timeZone);
  return (texts, file, role) => {
    const found = new Problems();
    const read = role.is === 'article' ? filed(readArticle(texts, file, role.id, article, found), found) : recorded(readAuthority(texts, file, role.id, role.kind, authority, found));
    if (read.is !== 'draft' && read.source !== undefined) for (const one of problemsOfText(read.source)) found.add(one);
    return { ...read, problems: found.all() };
  };
}

type Unreported = FileRead extends infer Read ? (Read extends unknown ? Omit<Read, 'problems'> : never) : never;

function filed(source: ReturnType<typeof readArticle>, found: Problems): Unreported {
  if (source === undefined) return { is: 'faulty', source };
  if (!isFinished(source)) return { is: 'draft', source };
  if (found.all().some(({ code }) => code === 'field-unknown')) return { is: 'faulty', source };
  if (!source.fields.draft && isBlank(source.body)) found.add(problem('body-empty', { file: source.file, line: source.bodyLine, column: 1 }, null));
  return { is: 'article', source };
}

function recorded(source: ReturnType<typeof readAuthority>): Unreported {
  return source === undefined ? { is: 'faulty', source } : { is: 'authority', source };
}
