import type { ForeignArticle } from '../foreign-article.ts';
import { firstWords } from '../text/first-words.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import { childOf, childrenOf, markupIn, textIn, textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { nameOf } from './html-page.ts';

/** An item of RSS (0.9x, 1.0, 2.0) or an entry of Atom. */
export function feedItem(item: XmlNode, head: XmlNode): ForeignArticle {
  const channel = channelOf(head);
  const link = linkOf(item);
  const full = contentOf(item);
  const short = childOf(item, 'description', 'summary', 'dcterms:abstract');
  const guid = textOf(item, 'guid', 'id');
  const url = link ?? (guid !== undefined && /^https?:/i.test(guid) ? guid : undefined);
  const pictures = [...childrenOf(item, 'enclosure'), ...childrenOf(item, 'media:content')];
  return {
    key: guid ?? url,
    name: nameOf(url) ?? '',
    title: titleOf(childOf(item, 'title', 'dc:title')) ?? firstWords(textOfHtml(full ?? htmlOf(short) ?? '')),
    date: textOf(item, 'pubDate', 'published', 'dc:date', 'dcterms:created', 'updated'),
    source: titleOf(childOf(channel, 'title', 'dc:title')),
    byline: [...childrenOf(item, 'dc:creator').map(textIn), ...childrenOf(item, 'author').map(authorOf)],
    topics: childrenOf(item, 'category').map((category) => category.attributes.get('label') ?? category.attributes.get('term') ?? textOfHtml(textIn(category))).concat(childrenOf(item, 'dc:subject').map(textIn)),
    language: item.attributes.get('xml:lang') ?? textOf(item, 'dc:language') ?? textOf(channel, 'language', 'dc:language') ?? head.attributes.get('xml:lang'),
    summary: full === undefined ? undefined : textOfHtml(htmlOf(short) ?? ''),
    url,
    formerly: url === undefined || !isOwn(url, channel) ? [] : [url],
    body: { html: full ?? htmlOf(short) ?? '' },
    losses: [...(full === undefined ? ['The feed has only a summary of it, which is its text.'] : []), ...pictures.map((one) => `The attached file ${one.attributes.get('url') ?? ''} was left out.`)],
  };
}

/** The address of the site that a feed is of. */
export function siteOfFeed(head: XmlNode): string | undefined {
  return linkOf(channelOf(head));
}

function channelOf(head: XmlNode): XmlNode {
  return childOf(head, 'channel') ?? head;
}

function linkOf(item: XmlNode): string | undefined {
  const links = childrenOf(item, 'link');
  const alternate = links.find(({ attributes }) => attributes.has('href') && (attributes.get('rel') ?? 'alternate') === 'alternate');
  const address = alternate?.attributes.get('href') ?? links.map((link) => textIn(link).trim()).find((text) => text !== '');
  return address !== undefined && /^https?:/i.test(address) ? address : undefined;
}

function contentOf(item: XmlNode): string | undefined {
  const encoded = textOf(item, 'content:encoded');
  if (encoded !== undefined) return encoded;
  return htmlOf(childOf(item, 'content', 'xhtml:body'));
}

/** The content of an element as HTML, by what its `type` says (RFC 4287, 3.1); RSS has HTML in all. */
function htmlOf(node: XmlNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  const type = node.attributes.get('type');
  const html = type === 'xhtml' || node.name === 'xhtml:body' ? markupIn(node) : type === 'text' ? textIn(node).replaceAll('&', '&amp;').replaceAll('<', '&lt;') : textIn(node);
  return html.trim() === '' ? undefined : html;
}

function titleOf(node: XmlNode | undefined): string | undefined {
  const title = node?.attributes.get('type') === 'text' ? textIn(node).trim() : textOfHtml(htmlOf(node) ?? '');
  return title === '' ? undefined : title;
}

/** "ada@example.org (Ada Example)" is how RSS 2.0 has it, a `name` how Atom has it. */
function authorOf(author: XmlNode): string {
  const name = textOf(author, 'name') ?? textIn(author).trim();
  const [, address = '', inBrackets] = /^(\S+)\s+\((.+)\)$/.exec(name) ?? [];
  return address.includes('@') ? (inBrackets ?? name) : name;
}

/** Whether an address is of the site that the feed is of. */
function isOwn(url: string, channel: XmlNode): boolean {
  const site = linkOf(channel);
  return site !== undefined && URL.parse(site)?.host === URL.parse(url)?.host;
}
