import { element, escaped } from './xml.ts';

/** What a feed says of itself: https://www.rssboard.org/rss-specification (RSS 2.0). Addresses are whole. */
export interface Feed {
  readonly title: string;
  /** Of the page that shows the same. */
  readonly address: string;
  /** Of the feed. */
  readonly own: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * An article in a feed. What Dublin Core says stands in its elements, because RSS asks for a time of day and an address of mail where
 * only a day and a name are known; where the time is known, it stands in both.
 */
export interface FeedItem {
  readonly title: string;
  /** It is the article's identifier, too. */
  readonly address: string;
  /** Paragraphs of plain text; RSS takes a description for HTML, so they are made that. */
  readonly paragraphs: readonly string[];
  readonly creators: readonly string[];
  readonly publisher: string;
  /** In the form of W3CDTF, as precisely as it is known; undefined where it has none. */
  readonly date: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** The names of what it is filed under. */
  readonly categories: readonly string[];
}

const namespaces = 'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** @param items as `itemXml` writes them */
export function rssFeed({ title, address, own, description, language }: Feed, items: readonly string[]): string {
  const about = [element('title', title), element('link', address), element('description', escaped(description)), element('language', language), `<atom:link rel="self" type="application/rss+xml" href="${escaped(own)}"/>`];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${namespaces}>\n<channel>\n${about.join('\n')}\n${items.join('')}</channel>\n</rss>\n`;
}

export function itemXml({ title, address, paragraphs, creators, publisher, date, language, categories }: FeedItem): string {
  const lines = [
    element('title', title), element('link', address), element('guid', address), element('description', paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')),
    ...creators.map((creator) => element('dc:creator', creator)), element('dc:publisher', publisher), ...(date === undefined ? [] : dated(date)), element('dc:language', language),
    ...categories.map((category) => element('category', category)),
  ];
  return `<item>\n${lines.join('\n')}\n</item>\n`;
}

/** RSS has a moment in words of RFC 822, which JavaScript writes so. */
function dated(date: string): string[] {
  return [...(date.includes('T') ? [element('pubDate', new Date(date).toUTCString())] : []), element('dc:date', date)];
}
