import type { ForeignArticle } from '../foreign/foreign-article.ts';
import { firstWords } from '../text/first-words.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import { nameInAddress } from '../text/name-in-address.ts';
import { childOf, childrenOf, markupIn, textIn, textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { attachedTo } from './feed-attachments.ts';
import { bylineOf } from './feed-byline.ts';
import { attachedLeftOut } from './left-out.ts';

/** An item of RSS (0.9x, 1.0, 2.0) or an entry of Atom. */
export function feedItem(item: XmlNode, head: XmlNode): ForeignArticle {
  const channel = channelOf(head);
  const base = baseOf(item, baseOfFeed(head));
  const link = linkOf(item, base);
  const full = contentOf(item);
  const short = childOf(item, 'description', 'summary', 'dcterms:abstract');
  const guid = textOf(item, 'guid', 'id');
  const url = link ?? (guid !== undefined && /^https?:/i.test(guid) ? guid : undefined);
  const text = childOf(item, 'content', 'description', 'summary');
  const { lead, others } = attachedTo(item);
  return {
    // As it is written: what was brought in before is known again by it.
    key: guid ?? onTheWeb(hrefOf(item), undefined),
    name: nameInAddress(url) ?? '',
    title: titleOf(childOf(item, 'title', 'dc:title')) ?? firstWords(textOfHtml(full ?? htmlOf(short) ?? '')),
    date: textOf(item, 'pubDate', 'published', 'dc:date', 'dcterms:created', 'updated'),
    source: sourceOf(item) ?? titleOf(childOf(channel, 'title', 'dc:title')),
    byline: bylineOf(item, head),
    topics: childrenOf(item, 'category').map((category) => category.attributes.get('label') ?? category.attributes.get('term') ?? textOfHtml(textIn(category))).concat(childrenOf(item, 'dc:subject').map(textIn)),
    language: item.attributes.get('xml:lang') ?? textOf(item, 'dc:language') ?? textOf(channel, 'language', 'dc:language') ?? head.attributes.get('xml:lang'),
    summary: full === undefined ? undefined : textOfHtml(htmlOf(short) ?? ''),
    // What leads nowhere is told where the field is read.
    url: url ?? hrefOf(item),
    formerly: url === undefined || !isOwn(url, channel) ? [] : [url],
    body: { html: full ?? htmlOf(short) ?? '' },
    base: [text, item, head].some((node) => node?.attributes.has('xml:base')) || url === undefined ? baseOf(text, base) : url,
    lead,
    losses: [...(full === undefined ? ['The feed has only a summary of it, which is its text.'] : []), ...others.map(attachedLeftOut)],
  };
}

/** The address of the site that a feed is of, as far as the feed says it whole: records of imports are called by it. */
export function siteOfFeed(head: XmlNode): string | undefined {
  return linkOf(channelOf(head), undefined);
}

/** What addresses in a feed are read against: its `xml:base`, else where it says that it or its site stands. */
function baseOfFeed(head: XmlNode): string | undefined {
  const channel = channelOf(head);
  const self = [...childrenOf(channel, 'link'), ...childrenOf(channel, 'atom:link')].find(({ attributes }) => attributes.get('rel') === 'self')?.attributes.get('href');
  const own = onTheWeb(self, undefined) ?? siteOfFeed(head);
  return baseOf(channel, channel === head ? own : baseOf(head, own));
}

/** XML Base: that of an element, which may itself be read against that of the elements around it. */
function baseOf(node: XmlNode | undefined, around: string | undefined): string | undefined {
  return onTheWeb(node?.attributes.get('xml:base'), around) ?? around;
}

function onTheWeb(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || address === '') return undefined;
  if (/^https?:/i.test(address)) return address;
  const url = URL.parse(address, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function channelOf(head: XmlNode): XmlNode {
  return childOf(head, 'channel') ?? head;
}

function linkOf(item: XmlNode, base: string | undefined): string | undefined {
  return onTheWeb(hrefOf(item), baseOf(linkIn(item), base));
}

/** As it stands in the feed. */
function hrefOf(item: XmlNode): string | undefined {
  const link = linkIn(item);
  return link?.attributes.get('href')?.trim() ?? (link === undefined ? undefined : textIn(link).trim());
}

function linkIn(item: XmlNode): XmlNode | undefined {
  const links = childrenOf(item, 'link');
  const alternate = links.find(({ attributes }) => attributes.has('href') && (attributes.get('rel') ?? 'alternate') === 'alternate');
  return alternate ?? links.find((link) => textIn(link).trim() !== '');
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

/** Where an item was printed that the feed has from elsewhere: RSS says it in words, Atom in a title. */
function sourceOf(item: XmlNode): string | undefined {
  const source = childOf(item, 'source');
  return item.name === 'entry' ? source && titleOf(childOf(source, 'title')) : titleOf(source);
}

/** Whether an address is of the site that the feed is of. */
function isOwn(url: string, channel: XmlNode): boolean {
  const site = linkOf(channel, baseOfFeed(channel));
  return site !== undefined && URL.parse(site)?.host === URL.parse(url)?.host;
}
