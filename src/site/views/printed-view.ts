import { printedForms } from '../../archive/mentions/printed-forms.ts';
import { onOneLine } from '../../model/names/names.ts';
import type { Authority } from '../../model/record.ts';
import { articleCount, articleEntry } from '../entries.ts';
import type { ArticleEntry, Link } from '../entries.ts';
import { firstPassage } from '../passages.ts';
import { langOf, shownForm } from '../printed.ts';
import { namedShown } from '../site.ts';
import type { Site } from '../site.ts';
import type { TextsRead } from '../texts-read.ts';
import { toldApart } from '../told-apart.ts';
import { searchForName } from './named-view.ts';

/** What the texts of the archive show of a record, beside what the editors list. */
export interface PrintedView {
  /** The forms that stand in texts, the most frequent first. */
  readonly forms: readonly {
    readonly form: string;
    readonly times: string;
    readonly counted: string;
    readonly articles: readonly Link[];
    readonly more: Link | undefined;
  }[];
  /** All texts that name the record, by time, where they are too many for the lists above and below. */
  readonly all: Link | undefined;
  /** Texts that name the record and do not list it, newest first. */
  readonly alsoNamed: {
    readonly counted: string;
    readonly search: Link;
    readonly entries: readonly ArticleEntry[];
    readonly more: Link | undefined;
  } | undefined;
  /** Words of a person that editors confirmed, newest first. */
  readonly quotes: readonly { readonly text: string; readonly lang: string | undefined; readonly href: string; readonly from: ArticleEntry }[];
}

export function printedView(site: Site, texts: TextsRead, record: Authority): PrintedView {
  const { archive, locale, addresses } = site;
  const words = locale.words;
  const named = archive.mentions.of(record);
  const listed = new Set(archive.articlesOf(record));
  const others = named.filter(({ article }) => !listed.has(article)).map(({ article }) => article);
  const shown = others.slice(0, namedShown);
  const more = (all: readonly unknown[]) => {
    const left = all.length - namedShown;
    return left > 0 ? { href: addresses.named(record), text: words.record.more(locale.number(left)) } : undefined;
  };
  return {
    forms: printedForms(named, (printed) => shownForm(site, printed)).map(({ form, times, articles }) => ({
      form,
      times: locale.count(words.count.times, times),
      counted: articleCount(site, articles.length).counted,
      articles: articles.slice(0, namedShown).map((article) => ({
        href: addresses.article(article.id),
        text: article.title,
        lang: langOf(site, article.language),
      })),
      more: more(articles),
    })),
    all: named.length > namedShown ? { href: addresses.named(record), text: words.record.allNamed(articleCount(site, named.length).counted) } : undefined,
    alsoNamed: others.length === 0 ? undefined : {
      counted: articleCount(site, others.length).counted,
      search: searchForName(site, record),
      entries: toldApart(site, shown, shown.map((article) => ({ ...articleEntry(site, article), passage: firstPassage(site, texts, article, record) }))),
      more: more(others),
    },
    quotes: record.kind !== 'people' ? [] : archive.quotesOf(record.id).flatMap(({ article, text }) => {
      const quoted = texts.quotedAt(article, text);
      return quoted === undefined ? [] : [{ text: onOneLine(quoted.words), lang: langOf(site, article.language), href: `${addresses.article(article.id)}#${quoted.anchor}`, from: articleEntry(site, article) }];
    }),
  };
}
