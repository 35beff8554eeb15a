import { basename, extname } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ForeignArticle } from '../foreign/foreign-article.ts';
import { extentFault, htmlTooDeep } from '../markup/extent.ts';
import { oneLine } from '../markup/one-line.ts';
import { besideFile } from '../pictures/below-folder.ts';
import { nameInAddress } from '../text/name-in-address.ts';
import { newsArticleIn } from './news-article.ts';
import { pagePicture } from './page-picture.ts';
import { isTypedDocument, takeOut, titleIn, wordsOf } from './typed-document.ts';

const completer = unified().use(rehypeParse).use(rehypeStringify).freeze();

export type PageReading = { readonly ok: true; readonly article: ForeignArticle } | { readonly ok: false; readonly reason: string };

/**
 * A saved web page as an article: its text is what Readability takes for the article; what is known of it comes from a JSON-LD
 * `NewsArticle` (https://schema.org/NewsArticle), then from the page's meta elements. Nothing is loaded and nothing runs.
 * @param path of the file: pictures lie where the page says, at or below its folder
 * @param name of the file from the folder on that is imported
 */
export function readHtmlPage(html: string, path: string, name: string): PageReading {
  const fault = extentFault(html);
  if (fault !== undefined) return { ok: false, reason: fault };
  try {
    return articleOf(html, path, name);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, reason: htmlTooDeep };
    throw error;
  }
}

function articleOf(html: string, path: string, name: string): PageReading {
  const { document } = parseHTML(withAllTags(html));
  const metas = (name: string) => [...document.querySelectorAll(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)].map((one) => one.getAttribute('content')?.trim() ?? '').filter((value) => value !== '');
  const meta = (...names: readonly string[]) => names.map((name) => metas(name)[0]).find((value) => value !== undefined);
  const known = newsArticleIn([...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent));
  const url = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url'), known.url].find((address) => /^https?:\/\//i.test(address ?? '')) ?? undefined;
  const language = document.documentElement.getAttribute('lang') ?? undefined;
  const isTyped = isTypedDocument(meta('generator', 'Generator', 'GENERATOR') ?? '');
  const heading = isTyped ? titleIn(document.body) : document.querySelector('h1') ?? undefined;
  const words = heading === undefined ? undefined : wordsOf(heading);
  const headline = known.headline ?? meta('og:title', 'DC.title') ?? words ?? document.querySelector('title')?.textContent ?? undefined;
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  if (isTyped && heading !== undefined && words === headline) takeOut(heading, document.body);
  const keywords = keywordsOf([...known.keywords, ...['article:tag', 'keywords', 'news_keywords'].flatMap(metas)]);
  const preview = meta('og:image', 'og:image:url');
  const picture = preview === undefined ? undefined : pagePicture(document, path, preview, meta('og:image:alt'));
  const whole = document.body.innerHTML;
  const frames = [...document.querySelectorAll('article iframe[src], main iframe[src], article video[src], main video[src], article audio[src], main audio[src], article embed[src], main embed[src]')].map((frame) => frame.getAttribute('src') ?? '');
  const read = isTyped ? null : new Readability(document, { keepClasses: false, charThreshold: 100 }).parse();
  return {
    ok: true,
    article: {
      key: url,
      name: nameInAddress(url) ?? basename(name, extname(name)),
      title: headline ?? read?.title ?? undefined,
      date: known.datePublished ?? meta('article:published_time', 'datePublished', 'date', 'DC.date', 'dc.date', 'pubdate', 'sailthru.date') ?? time,
      source: known.publisher ?? meta('og:site_name', 'DC.publisher', 'application-name') ?? read?.siteName ?? undefined,
      byline: known.authors.length > 0 ? known.authors : [meta('author', 'article:author', 'DC.creator') ?? read?.byline ?? ''].filter((name) => !/^https?:/i.test(name)),
      topics: [],
      language: known.inLanguage ?? language,
      page: known.printPage,
      dateline: known.dateline,
      summary: known.description ?? meta('description', 'og:description'),
      url,
      body: { html: read?.content ?? whole },
      lead: picture?.lead,
      locate: (address) => besideFile(path, address),
      losses: [
        ...(picture?.losses ?? []),
        ...(isTyped ? [] : read?.content
          ? [...new Set(frames)].filter((address) => read.content?.includes(address.replaceAll('&', '&amp;')) !== true).map((address) => `What the page showed from ${address} was left out.`)
          : ['The article could not be told from the rest of the page: all of the page is its text.']),
        ...(keywords.length === 0 ? [] : [`Its keywords were left out: ${keywords.join(', ')}.`]),
      ],
    },
  };
}

/** The words in some lists, each once, in capitals or not. */
function keywordsOf(lists: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const word of lists.flatMap((list) => list.split(/[,;]/)).map(oneLine)) if (word !== '' && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
  return [...found.values()];
}

/** A page may leave the tags of its head and its body out (HTML, 13.1.2.4), which the reader of trees does not know: it would find no text. */
function withAllTags(html: string): string {
  return /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html) ? html : String(completer.processSync(html));
}
