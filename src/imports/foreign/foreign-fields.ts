import { unescaped } from '../../model/address-form.ts';
import { formerAddress, webAddress } from '../../model/fields.ts';
import { canonicalLanguage } from '../../model/language.ts';
import { onOneLine } from '../../model/names/names.ts';
import { quote } from '../../problems/entry.ts';
import { isOwnPage } from '../own-pages.ts';
import type { ForeignArticle } from './foreign-article.ts';
import { foreignDate } from './foreign-date.ts';

/** What is said of all articles of an import, and counts for those that do not say it themselves. */
export interface SaidForAll {
  /** Where they were printed. */
  readonly source: string | undefined;
  readonly language: string | undefined;
}

/** The fields of an article in the forms of the archive, to be held against its schema. @param notes told of what is left out */
export function foreignFields(article: ForeignArticle, said: SaidForAll, notes: string[]): Record<string, unknown> {
  const { title, date, people, countries, organisations, topics, byline, page, dateline, summary, below = '' } = article;
  const lines = (values: readonly string[] = []) => [...new Set(values.map((value) => onOneLine(value).trim()).filter((value) => value !== ''))];
  const one = (value: string | undefined) => lines(value === undefined ? [] : [value])[0];
  const kept = (what: string, value: string | undefined, isRight: (value: string) => boolean) => {
    if (value === undefined || value === '' || isRight(value)) return value === '' ? undefined : value;
    notes.push(`The ${what} ${quote(value)} is none that can be filed, and was left out.`);
    return undefined;
  };
  const isTaken = (address: string) => {
    // An archive may take the place of the whole site.
    const isOwn = isOwnPage(address) || (address.startsWith(`${below}/`) && isOwnPage(address.slice(below.length)));
    if (isOwn) notes.push(`The former address ${quote(address)} is that of a page that every archive has, and was left out.`);
    return isOwn;
  };
  const language = article.language?.replaceAll('_', '-') ?? said.language ?? article.usual?.language;
  const fields = {
    title: one(title),
    date: date === undefined || date.trim() === '' ? undefined : foreignDate(date),
    source: one(article.source) ?? said.source ?? one(article.usual?.source),
    people: lines(people), countries: lines(countries), organisations: lines(organisations), topics: lines(topics),
    byline: lines(byline),
    page: one(page),
    dateline: one(dateline),
    summary: summary?.trim(),
    language: kept('language', language, (value) => canonicalLanguage(value) !== undefined),
    url: kept('address', article.url, (value) => webAddress.safeParse(value).success),
    redirectFrom: lines(article.formerly).map(pathOf).filter((address) => !isTaken(address)).flatMap((address) => kept('former address', address, (value) => formerAddress.safeParse(value).success) ?? []),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** A whole address is one of the site that is being moved: there the path remains. */
function pathOf(address: string): string {
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  if (url === null) return address;
  return url.search === '' ? unescaped(url.pathname) : `${url.pathname}${url.search}`;
}
