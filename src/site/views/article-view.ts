import type { Article } from '../../model/article.ts';
import { citationBibtex, citationText } from '../citation-text.ts';
import { refLink, shownDate, shownMoment } from '../entries.ts';
import type { ArticleEntry, Link, ShownDate } from '../entries.ts';
import { bylineOf, editorsWords, langOf, languageOf, pageOf, summaryOf } from '../printed.ts';
import type { LinePart } from '../printed.ts';
import { narrowestListing } from '../stretches.ts';
import { citedByEntries, relatedEntries } from './related-view.ts';
import type { Site } from '../site.ts';
import { alsoNamed, subjectsOf } from './subjects-view.ts';
import type { Subject, Subjects } from './subjects-view.ts';
import type { TextsRead } from '../texts-read.ts';

/** All that an article's page shows but the text itself. */
export interface ArticleView {
  readonly title: string;
  /** BCP 47: the language of the title, the dateline and the text, where it is not the page's. */
  readonly lang: string | undefined;
  /** The language in words, where a reader has to be told. */
  readonly language: string | undefined;
  readonly date: ShownDate;
  /** The page of the shortest stretch of time that lists it; undefined where there is none. */
  readonly listedAt: string | undefined;
  readonly source: Link;
  /** In words; empty where it is not known. */
  readonly page: string;
  readonly byline: readonly LinePart[];
  readonly dateline: string | undefined;
  /** An editor's, in the archive's language. */
  readonly summary: LinePart | undefined;
  readonly draft: boolean;
  /** Sentences on the translation; empty for an original. */
  readonly translation: readonly LinePart[];
  readonly subjects: readonly Subjects[];
  /** Records that the text names and the fields do not list. */
  readonly alsoNamed: readonly Subject[];
  /** The articles that cite this one or its issue, newest first. */
  readonly citedBy: readonly ArticleEntry[];
  readonly related: readonly ArticleEntry[];
  readonly url: string | undefined;
  readonly citation: readonly LinePart[];
  readonly bibtex: string;
  readonly corrections: readonly { readonly date: ShownDate; readonly said: LinePart }[];
}

export function articleView(site: Site, texts: TextsRead, article: Article): ArticleView {
  const { addresses } = site;
  const stretch = narrowestListing(site, article);
  const source = refLink(site, { kind: 'sources', id: article.source }) ?? { href: addresses.home(), text: article.source };
  return {
    title: article.title,
    lang: langOf(site, article.language),
    language: languageOf(site, article),
    date: shownMoment(site, article.date),
    listedAt: stretch && addresses.period(stretch.key),
    source,
    page: pageOf(site, article),
    byline: bylineOf(site, article),
    dateline: article.dateline,
    summary: summaryOf(site, article),
    draft: article.draft,
    translation: translationNotice(site, article),
    subjects: subjectsOf(site, texts, article),
    alsoNamed: alsoNamed(site, texts, article),
    citedBy: citedByEntries(site, article),
    related: relatedEntries(site, article),
    url: article.url,
    citation: citationText(site, article, source.text),
    bibtex: citationBibtex(site, article, source.text),
    corrections: article.corrections.map(({ date, text }) => ({ date: shownDate(site, date), said: editorsWords(site, text) })),
  };
}

function translationNotice(site: Site, { translation }: Article): readonly LinePart[] {
  if (translation === undefined) return [];
  const { from, by, original, presumed, method } = translation;
  const words = site.locale.words.article.translated;
  const say = presumed === true ? words[`${method}Presumed`] : words[method];
  const said = { text: say(site.locale.languageName(from), by) };
  if (original === undefined) return [said];
  const [before = '', after = ''] = words.original.split('{title}');
  const title = { text: original, lang: URL.canParse(original) ? undefined : langOf(site, from) };
  return [said, { text: ` ${before}` }, title, { text: after }].filter(({ text }) => text !== '');
}
