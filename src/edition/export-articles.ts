import { interchangeLine } from '../exports/interchange.ts';
import { picturesIn } from '../markdown/pictures-in.ts';
import type { Edition } from './edition.ts';

/** The articles of an archive in the interchange form, a line each with its line feed, drafts among them, in the order of their files. */
export function* exportedLines({ content }: Pick<Edition, 'content'>): Generator<string> {
  const all = [...content.articles, ...content.unfinished].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const article of all) yield `${interchangeLine({ ...article, body: article.body.replace(/^\n+/, '').trimEnd() })}\n`;
}

/** The pictures that the articles show, from the content folder on, each once, in code-unit order. */
export function exportedPictures({ content, pictures }: Pick<Edition, 'content' | 'pictures'>): string[] {
  const shown = [...content.articles, ...content.unfinished].flatMap(({ file, body }) =>
    picturesIn(body).flatMap(({ name }) => pictures.fileOf(file, name) ?? []));
  return [...new Set(shown)].sort();
}
