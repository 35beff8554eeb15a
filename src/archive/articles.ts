import { subjectKinds } from '../model/kinds.ts';
import type { Article, MentionRule } from '../model/article.ts';
import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { ArticleSource } from '../model/source-file.ts';
import { isRuledOut, mentionTarget } from './mentions/mention-target.ts';
import type { Resolver } from './names/resolver.ts';

/** Articles with their names resolved; one whose source cannot be resolved is left out. */
export function resolveArticles(files: readonly ArticleSource[], resolver: Resolver, settings: ArchiveSettings): Article[] {
  return files.flatMap((file) => resolveArticle(file, resolver, settings));
}

function resolveArticle(source: ArticleSource, resolver: Resolver, settings: ArchiveSettings): Article[] {
  const { fields, id, file, body, place } = source;
  const { title, date, translation, byline, page, dateline, summary, url, redirectFrom, draft, corrections } = fields;
  const printedIn = resolver.one('sources', fields.source, ['source'], place);
  const [people, countries, organisations, topics] = subjectKinds.map((kind) => resolver.list(kind, fields[kind], kind, place));
  const mentions = fields.mentions.size === 0 ? [] : [...fields.mentions].flatMap(([form, name]) => mentionRule(source, form, name, resolver));
  const quotes = fields.quotes.flatMap(({ by, text }, index) => {
    const speaker = resolver.one('people', by, ['quotes', index, 'by'], place);
    return speaker === undefined ? [] : [{ by: speaker.id, text }];
  });
  if (printedIn === undefined) return [];
  return [{
    title, date, translation, byline, page, dateline, summary, url, redirectFrom, draft, corrections, id, file, body, mentions, quotes,
    language: fields.language ?? settings.language,
    source: printedIn.id,
    people: people ?? [], countries: countries ?? [], organisations: organisations ?? [], topics: topics ?? [],
  }];
}

/** `none`, or a record of any kind. */
function mentionRule({ place }: ArticleSource, form: string, typed: string, resolver: Resolver): MentionRule[] {
  if (isRuledOut(typed)) return [{ form, ref: undefined }];
  const { kind, name } = mentionTarget(typed, (one) => resolver.knows(one, typed));
  const ref = resolver.one(kind, name, ['mentions', form], place);
  return ref === undefined ? [] : [{ form, ref }];
}
