import { relatedTo } from '../archive/related.ts';
import type { Article } from '../model/article.ts';
import { refsOf } from '../archive/archive.ts';
import { refKey, subjectKinds } from '../model/kinds.ts';
import type { Ref, SubjectKind } from '../model/kinds.ts';
import { citationText } from './citation-text.ts';
import { articleEntry, refLink, shownDate } from './entries.ts';
import type { ArticleEntry, Link, ShownDate } from './entries.ts';
import { placesIn } from './passages.ts';
import type { Places } from './passages.ts';
import { bylineOf, langOf, languageOf, summaryOf } from './printed.ts';
import type { LinePart } from './printed.ts';
import type { Site } from './site.ts';
import type { TextsRead } from './texts-read.ts';

/** A record that an article is about, with the places where its text names it. */
export interface SubjectLink extends Link, Places {}

/** All that an article's page shows but the text itself. */
export interface ArticleView {
  readonly title: string;
  /** BCP 47: the language of the title, the dateline and the text, where it is not the page's. */
  readonly lang: string | undefined;
  /** The language in words, where a reader has to be told. */
  readonly language: string | undefined;
  readonly date: ShownDate;
  readonly source: Link;
  readonly byline: readonly LinePart[];
  readonly dateline: string | undefined;
  /** An editor's, in the archive's language. */
  readonly summary: LinePart | undefined;
  readonly draft: boolean;
  /** Sentences on the translation; empty for an original. */
  readonly translation: readonly string[];
  readonly subjects: readonly { readonly kind: SubjectKind; readonly title: string; readonly links: readonly SubjectLink[] }[];
  /** Records that the text names and the fields do not list. */
  readonly alsoNamed: readonly SubjectLink[];
  readonly related: readonly ArticleEntry[];
  readonly url: string | undefined;
  readonly citation: string;
  readonly corrections: readonly { readonly date: ShownDate; readonly text: string }[];
}

const relatedShown = 6;

export function articleView(site: Site, texts: TextsRead, article: Article): ArticleView {
  const { archive, locale, addresses } = site;
  const words = locale.words;
  const source = refLink(site, { kind: 'sources', id: article.source }) ?? { href: addresses.home(), text: article.source };
  return {
    title: article.title,
    lang: langOf(site, article.language),
    language: languageOf(site, article),
    date: shownDate(site, article.date),
    source,
    byline: bylineOf(site, article),
    dateline: article.dateline,
    summary: summaryOf(site, article),
    draft: article.draft,
    translation: translationNotice(site, article),
    subjects: subjectKinds.map((kind) => ({ kind, title: words.kinds[kind], links: article[kind].flatMap((id) => subjectLink(site, texts, article, { kind, id })) })).filter(({ links }) => links.length > 0),
    alsoNamed: alsoNamed(site, texts, article),
    related: relatedTo(archive, article, relatedShown).map(({ article: other, shared }) => {
      const names = shared.slice(0, 3).flatMap((ref) => archive.authority(ref)?.name ?? []);
      return articleEntry(site, other, words.article.alsoOn(locale.list(names)));
    }),
    url: article.url,
    citation: citationText(site, article, source.text),
    corrections: article.corrections.map(({ date, text }) => ({ date: shownDate(site, date), text })),
  };
}

function subjectLink(site: Site, texts: TextsRead, article: Article, ref: Ref): SubjectLink[] {
  const link = refLink(site, ref);
  const named = texts.mentions.in(article, ref);
  return link === undefined ? [] : [{ ...link, ...(named === undefined ? { as: [], paragraphs: [] } : placesIn(site, texts, named, link.text)) }];
}

function alsoNamed(site: Site, texts: TextsRead, article: Article): SubjectLink[] {
  const listed = new Set(refsOf(article).map(refKey));
  const refs = new Map(texts.mentionsIn(article).filter(({ ref }) => !listed.has(refKey(ref))).map(({ ref }) => [refKey(ref), ref]));
  return [...refs.values()].flatMap((ref) => subjectLink(site, texts, article, ref));
}

function translationNotice({ locale }: Site, { translation }: Article): string[] {
  if (translation === undefined) return [];
  const words = locale.words.article.translated;
  const language = locale.languageName(translation.from);
  const say = translation.presumed === true ? words[`${translation.method}Presumed`] : words[translation.method];
  return [say(language, translation.by), ...(translation.original === undefined ? [] : [words.original(translation.original)])];
}
