import type { Article } from '../model/article.ts';
import { curledName } from '../model/names/curled.ts';
import { isSameLanguage } from '../model/language.ts';
import { pageInWords } from '../model/printed-page.ts';
import { onOneLine } from '../model/names/names.ts';
import type { Site } from './site.ts';

/** A piece of a line that mixes printed words with the interface's. */
export interface LinePart {
  readonly text: string;
  /** BCP 47, where the piece is not in the page's language. */
  readonly lang?: string | undefined;
}

/** For the `lang` of words in this language: undefined where it is the page's own. */
export function langOf({ locale }: Site, language: string): string | undefined {
  return language === locale.wordsLanguage ? undefined : language;
}

/** Signs that no reader sees, and a hyphen that only keeps a line from ending there. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;
const unbroken = /\u2011/g;

/** A printed form of a name as a page shows it: on one line, without what no reader sees, and with curled marks where the archive curls them in its texts. */
export function shownForm({ archive }: Site, printed: string): string {
  const form = onOneLine(printed).normalize('NFC').replace(unseen, '').replace(unbroken, '-');
  return archive.settings.quotes === 'smart' ? curledName(form) : form;
}

/** Who wrote an article: the names as printed, the words around them the interface's. Empty where nobody is named. */
export function bylineOf(site: Site, { byline, language }: Article): readonly LinePart[] {
  if (byline.length === 0) return [];
  const [before = '', after = ''] = site.locale.words.article.by.split('{names}');
  const names = site.locale.listParts(byline).map(({ type, value }): LinePart => ({ text: value, lang: type === 'element' ? langOf(site, language) : undefined }));
  return [{ text: before }, ...names, { text: after }].filter(({ text }) => text !== '');
}

/** The page that an article was printed on, in words; empty where it is not known. */
export function pageOf({ locale }: Site, { page = '' }: Article): string {
  return pageInWords(page, locale.words.search.page);
}

/** What a citation says of a translation; empty for an original. */
export function translatedOf({ locale }: Site, { translation }: Article): string {
  if (translation === undefined) return '';
  const { from, method, presumed } = translation;
  return locale.words.article.translatedFrom(locale.languageName(from), method === 'machine', presumed === true);
}

/**
 * The language of an article in words, where it is not the archive's or where the text is a translation. Of the archive's own only the
 * language is said: that the pages speak British English says nothing of a text.
 */
export function languageOf({ archive, locale }: Site, { language, translation }: Article): string | undefined {
  const isOwn = isSameLanguage(language, archive.settings.language);
  if (isOwn && translation === undefined) return undefined;
  return locale.words.article.language(locale.languageName(isOwn ? new Intl.Locale(language).language : language));
}

/** What an editor says of an article in short, whatever the article's language. */
export function summaryOf(site: Site, { summary }: Article): LinePart | undefined {
  return summary === undefined ? undefined : editorsWords(site, summary);
}

/** Words of an editor, which are in the archive's language. */
export function editorsWords(site: Site, text: string): LinePart {
  return { text, lang: langOf(site, site.archive.settings.language) };
}
