import type { Article } from '../model/article.ts';
import type { Site } from '../site/site.ts';
import { facets, sortKey } from './contract.ts';
import type { MetadataKey } from './contract.ts';
import { facetValues } from './facet-values.ts';
import { indexedText } from './indexed-text.ts';
import { nameForms } from './name-forms.ts';
import { newestFirstKey } from './sort-key.ts';

/**
 * The document that Pagefind reads in place of an article's page. Filters hold ids: a preferred name is mended when more is
 * known, and an address that was shared must go on working. What an id is called stands in the table of `facetLabels`.
 * @param html the article's text, as the renderer makes it
 */
export function searchDocument(site: Site, article: Article, html: string): string {
  const dateline = article.dateline === undefined ? '' : `<div>${escape(article.dateline)}</div>`;
  const head = [
    ...facets.flatMap((facet) => facetValues(article, facet).map((value) => meta('filter', facet, value))),
    ...Object.entries(metadataOf(site, article)).filter(([, value]) => value !== '').map(([key, value]) => meta('meta', key, value)),
    meta('sort', sortKey, newestFirstKey(article)),
  ];
  return `<!doctype html><html lang="${escape(article.language)}"><head><meta charset="utf-8">${head.join('')}</head>`
    + `<body data-pagefind-body>${dateline}${indexedText(html)}</body></html>`;
}

function metadataOf(site: Site, article: Article): Record<MetadataKey, string> {
  return {
    title: article.title,
    // Words to be searched: what keeps a line from breaking is no part of them.
    date: site.locale.date(article.date).replaceAll('\u00a0', ' '),
    source: site.archive.authority({ kind: 'sources', id: article.source })?.name ?? article.source,
    byline: article.byline.join(', '),
    summary: article.summary ?? '',
    names: nameForms(site, article),
  };
}

/** The value is what follows the first colon, whatever is in it; Pagefind decodes it as HTML. */
function meta(kind: 'filter' | 'meta' | 'sort', key: string, value: string): string {
  return `<meta data-pagefind-${kind}="${key}:${escape(value)}">`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
