import { itemXml, rssFeed } from '../exports/rss.ts';
import type { Article } from '../model/article.ts';
import { momentOf } from '../model/dates/clock-time.ts';
import { authorityKinds } from '../model/kinds.ts';
import { articleEntry } from '../site/entries.ts';
import { feedOf, feedPath } from '../site/feed-link.ts';
import { holdingsOf } from '../site/views/about-view.ts';
import type { Site } from '../site/site.ts';
import { subjectNames } from '../site/subject-names.ts';
import { tallyOfRecord } from '../site/years.ts';

/** As many of the newest articles as a feed has: a reader who looks once a week misses nothing. */
const newestOfAll = 50;
const newestOfRecord = 20;

/**
 * The feeds, by path from the root of the site: of the archive, and of each record that articles are filed under. Empty where the site's address is not known,
 * since a feed is read elsewhere. No article's text is read for them.
 */
export function feedFiles(site: Site): ReadonlyMap<string, string> {
  const { archive, addresses, locale } = site;
  const files = new Map<string, string>();
  const items = new Map<Article, string>();
  const itemOf = (article: Article) => {
    const item = items.get(article) ?? itemXml(feedItem(site, article));
    items.set(article, item);
    return item;
  };
  const add = (path: string, of: { readonly title: string; readonly page: string; readonly description: string }, articles: readonly Article[]) => {
    const [address, own] = [addresses.absolute(of.page), addresses.absolute(addresses.file(path))];
    if (address === undefined || own === undefined) return;
    const channel = { title: of.title, address, own, description: of.description, language: locale.wordsLanguage };
    files.set(path, rssFeed(channel, articles.map(itemOf)));
  };
  const { title, description = holdingsOf(site) } = archive.settings;
  add(feedPath(), { title, page: addresses.home(), description }, archive.articles.slice(0, newestOfAll));
  for (const record of authorityKinds.flatMap((kind) => archive.declared(kind))) {
    if (feedOf(site, record) === undefined) continue;
    add(feedPath(record), { title: locale.words.unit.page(record.name, title), page: addresses.authority(record), description: `${record.name}: ${tallyOfRecord(site, record)}` }, archive.articlesOf(record).slice(0, newestOfRecord));
  }
  return files;
}

function feedItem(site: Site, article: Article) {
  const { addresses } = site;
  const { text, source, date } = articleEntry(site, article);
  const address = addresses.article(article.id);
  return {
    title: text,
    address: addresses.absolute(address) ?? address,
    paragraphs: [`${date.text} · ${source}`, ...(article.summary === undefined ? [] : [article.summary])],
    creators: article.byline,
    publisher: source,
    date: momentOf(article.date) ?? date.machine,
    language: article.language,
    categories: subjectNames(site, article),
  };
}
