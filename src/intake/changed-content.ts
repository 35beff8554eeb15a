import type { Problems } from '../problems/collector.ts';
import type { Content } from './content.ts';
import { fileReader } from './file-reader.ts';
import { roleOf } from './paths.ts';
import { plainText } from './read-text.ts';
import type { TextReader } from './read-text.ts';
import { Sources } from './sources.ts';

/**
 * The content as it would be if some record files had other texts, or were not there; nothing else is read again.
 * @param texts the new text of each file, undefined for one that goes
 */
export function changedContent(content: Content, texts: ReadonlyMap<string, string | undefined>, problems: Problems): Content {
  const reader = fileReader(content.settings.timeZone);
  const sources = new Sources();
  for (const [file, text] of texts) {
    if (text === undefined) continue;
    const role = roleOf(file);
    if (role.is !== 'article' && role.is !== 'authority') continue;
    const typed: TextReader = () => ({ ok: true, text: plainText(text) });
    sources.add(reader(typed, file, role), problems);
  }
  const inOrder = <T extends { readonly file: string }>(old: readonly T[], read: readonly T[]) => {
    const fresh = new Map(read.map((one) => [one.file, one]));
    return old.flatMap((one) => (texts.has(one.file) ? (fresh.get(one.file) ?? []) : [one]));
  };
  return {
    ...content,
    articles: inOrder(content.articles, sources.articles),
    legible: inOrder(content.legible, sources.legible),
    unfinished: inOrder(content.unfinished, sources.unfinished),
    authorities: inOrder(content.authorities, sources.authorities),
    files: content.files.filter((file) => !texts.has(file) || texts.get(file) !== undefined),
  };
}
