import { relatedTo } from '../archive/related.ts';
import type { Article } from '../model/article.ts';
import { subjectKinds } from '../model/kinds.ts';
import type { SubjectKind } from '../model/kinds.ts';
import { citationText } from './citation-text.ts';
import { articleEntry, refLink, shownDate } from './entries.ts';
import type { ArticleEntry, Link, ShownDate } from './entries.ts';
import type { Site } from './site.ts';

/** All that an article's page shows but the text itself. */
export interface ArticleView {
  readonly title: string;
  readonly lang: string;
  readonly date: ShownDate;
  readonly source: Link;
  readonly byline: string | undefined;
  readonly dateline: string | undefined;
  readonly summary: string | undefined;
  readonly draft: boolean;
  /** Sentences on the translation; empty for an original. */
  readonly translation: readonly string[];
  readonly subjects: readonly { readonly kind: SubjectKind; readonly title: string; readonly links: readonly Link[] }[];
  readonly related: readonly ArticleEntry[];
  readonly url: string | undefined;
  readonly citation: string;
  readonly corrections: readonly { readonly date: ShownDate; readonly text: string }[];
}

const relatedShown = 6;

export function articleView(site: Site, article: Article): ArticleView {
  const { archive, locale, addresses } = site;
  const words = locale.words;
  const source = refLink(site, { kind: 'sources', id: article.source }) ?? { href: addresses.home(), text: article.source };
  return {
    title: article.title,
    lang: article.language,
    date: shownDate(site, article.date),
    source,
    byline: article.byline.length === 0 ? undefined : words.article.by(locale.list(article.byline)),
    dateline: article.dateline,
    summary: article.summary,
    draft: article.draft,
    translation: translationNotice(site, article),
    subjects: subjectKinds.map((kind) => ({ kind, title: words.kinds[kind], links: article[kind].flatMap((id) => refLink(site, { kind, id }) ?? []) })).filter(({ links }) => links.length > 0),
    related: relatedTo(archive, article, relatedShown).map(({ article: other, shared }) => {
      const names = shared.slice(0, 3).flatMap((ref) => archive.authority(ref)?.name ?? []);
      return articleEntry(site, other, words.article.alsoOn(locale.list(names)));
    }),
    url: article.url,
    citation: citationText(site, article, source.text),
    corrections: article.corrections.map(({ date, text }) => ({ date: shownDate(site, date), text })),
  };
}

function translationNotice({ locale }: Site, { translation }: Article): string[] {
  if (translation === undefined) return [];
  const words = locale.words.article.translated;
  const language = locale.languageName(translation.from);
  const say = translation.presumed === true ? words[`${translation.method}Presumed`] : words[translation.method];
  const who = translation.by === undefined ? '' : `, ${words.by(translation.by)}`;
  return [`${say(language)}${who}.`, ...(translation.original === undefined ? [] : [words.original(translation.original)])];
}
