import { refsOf } from '../../archive/refs.ts';
import { reportUnused } from '../../archive/unused-records.ts';
import type { Article } from '../../model/article.ts';
import { refKey } from '../../model/kinds.ts';
import type { ArticleSource } from '../../model/source-file.ts';
import { reportAbsentRulings } from './check-rulings.ts';
import { checkSpeech } from './check-speech.ts';
import { reportUnlisted, reportUnmentioned, reportUnsure } from './check-names.ts';
import type { Unlisted } from './check-names.ts';
import type { Edition } from '../edition.ts';

/** Called now and then with the number of texts looked at and the number there are. */
export type TextProgress = (done: number, total: number) => void;

/**
 * Compares what the texts name with what their fields list, and says which records nothing uses. It reads every text, so only a
 * check does it.
 * @returns the records that texts are certain to name and their fields do not list
 */
export function checkTexts(edition: Edition, progress?: TextProgress): readonly Unlisted[] {
  const { site, content, problems, linkedPages } = edition;
  const { archive } = site;
  const sources = new Map(content.articles.map((source) => [source.id, source]));
  const mentioned = new Set(linkedPages);
  const unlisted: Unlisted[] = [];
  archive.articles.forEach((article, done) => {
    if (done % 100 === 0) progress?.(done, archive.articles.length);
    const source = sources.get(article.id);
    if (source !== undefined) unlisted.push(...checkText(edition, article, source, mentioned));
  });
  if (isAllKnown(edition)) reportUnused(archive, content.authorities, mentioned, problems);
  return unlisted;
}

/** While an article cannot be read, or names what nobody knows, nobody knows what it lists. */
function isAllKnown({ content, problems }: Edition): boolean {
  const read = new Set([...content.articles, ...content.unfinished].map(({ file }) => file));
  if (content.files.some((file) => file.startsWith('articles/') && file.endsWith('.md') && !read.has(file))) return false;
  return !problems.all().some(({ code, severity, file }) => severity === 'error' && code.startsWith('name-') && read.has(file));
}

function checkText({ site: { archive }, texts, problems }: Edition, article: Article, source: ArticleSource, mentioned: Set<string>): readonly Unlisted[] {
  const { pieces, found } = texts.found(article);
  const named = new Set(found.marks.map(({ ref }) => refKey(ref)));
  for (const key of named) mentioned.add(key);
  const seen = { archive, article, source, pieces, found, named, listed: new Set(refsOf(article).map(refKey)) };
  reportAbsentRulings(seen, problems);
  reportUnsure(seen, problems);
  reportUnmentioned(seen, problems);
  checkSpeech(seen, problems);
  return reportUnlisted(seen, problems);
}
