import { unescaped } from '../../model/address-form.ts';
import { firstWords } from '../text/first-words.ts';
import type { ForeignArticle } from '../foreign/foreign-article.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import { childrenOf, childOf, textIn, textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { siteIn } from './wordpress-links.ts';
import type { PostLinks } from './wordpress-links.ts';
import { htmlOfPost } from './wordpress-markup.ts';
import { featuredBy, metaOf } from './wordpress-pictures.ts';
import type { PicturesByNumber } from './wordpress-pictures.ts';
import { bylineOf, termsOf } from './wordpress-terms.ts';
import type { GuestNames } from './wordpress-terms.ts';

/** What a WordPress site keeps beside its articles: files, menus, versions, looks and settings. Pages are about the site and bear no date that counts. */
const noArticles = /^(?:attachment|page|guest-author|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*|elementor_.*|shop_.*|product.*)$/;

/** What kind of thing an item is, if it is no article. */
export function otherThan(item: XmlNode): string | undefined {
  const type = textOf(item, 'wp:post_type') ?? 'post';
  const status = textOf(item, 'wp:status') ?? 'publish';
  if (noArticles.test(type)) return type;
  return /^(?:trash|auto-draft|inherit)$/.test(status) ? status : undefined;
}

/** What posts name that may stand anywhere in their export. */
export interface WholeExport {
  readonly pictures: PicturesByNumber;
  readonly guests: GuestNames;
  readonly links: PostLinks;
}

/** A post of an export of WordPress (WXR 1.0 to 1.2). @param others what it may name of its export */
export function wordpressPost(item: XmlNode, head: XmlNode, others: WholeExport): ForeignArticle {
  const id = textOf(item, 'wp:post_id');
  const link = textOf(item, 'link');
  const { html, shortcodes } = htmlOfPost(textIn(childOf(item, 'content:encoded')));
  const status = textOf(item, 'wp:status') ?? 'publish';
  const locked = textOf(item, 'wp:post_password') !== undefined;
  const featured = featuredBy(item);
  const lead = featured === undefined ? undefined : others.pictures.get(featured);
  // Others are of WordPress itself and of plugins.
  const own = metaOf(item).filter(({ key, value }) => /^[^_]/.test(key) && value !== '').map(({ key }) => key);
  const terms = termsOf(item);
  const comments = childrenOf(item, 'wp:comment').length;
  // Copies of a post have the guid of the first, and a site that is put together of two has numbers twice.
  const marks = [id, textOf(item, 'guid')].filter((mark) => mark !== undefined);
  const titled = textOfHtml(textOf(item, 'title') ?? '');
  // A post may be a mere picture.
  const title = titled === '' ? firstWords(textOfHtml(html)) ?? '…' : titled;
  return {
    key: marks.length === 0 ? link : marks.join(' '),
    name: unescaped(textOf(item, 'wp:post_name') ?? '') || title,
    title,
    date: dateOf(item),
    source: textOfHtml(textOf(head, 'title') ?? ''),
    byline: bylineOf(item, head, others.guests),
    topics: terms.topics,
    language: textOf(head, 'language'),
    summary: textOfHtml(textIn(childOf(item, 'excerpt:encoded'))),
    url: link,
    formerly: link !== undefined && isOwn(link, head) ? [link] : [],
    below: siteIn(head)?.pathname.replace(/\/$/, '') ?? '',
    draft: status !== 'publish' || locked,
    body: { html },
    lead,
    target: (address) => {
      const whole = URL.parse(address, link ?? siteIn(head)?.href);
      return whole === null ? undefined : others.links.target(whole.href);
    },
    losses: [
      ...(status === 'publish' ? [] : [`It was not public in WordPress (${status}), so it is a draft.`]),
      ...(locked ? ['It had a password in WordPress, so it is a draft.'] : []),
      ...shortcodes.map((name) => `The shortcode [${name}] stands in the text as it is.`),
      ...(featured !== undefined && lead === undefined ? ['The picture that WordPress shows above it is not in the export, or two have its number: it was left out. Export all content.'] : []),
      ...(own.length === 0 ? [] : [`These custom fields were left out: ${[...new Set(own)].join(', ')}.`]),
      ...(terms.others.length === 0 ? [] : [`These terms of other taxonomies were left out: ${terms.others.join(', ')}.`]),
      ...(comments === 0 ? [] : [`${comments} ${comments === 1 ? 'comment was' : 'comments were'} left out.`]),
    ],
  };
}

/** The day and time on the clock of the site; the export has zeros where there is none. */
function dateOf(item: XmlNode): string | undefined {
  const local = textOf(item, 'wp:post_date');
  return local === undefined || local.startsWith('0000') ? textOf(item, 'pubDate') : local;
}

/** Addresses without a path of their own, such as `/?p=7`, cannot be taken over. */
function isOwn(link: string, head: XmlNode): boolean {
  const url = URL.parse(link);
  const site = siteIn(head);
  return url !== null && site !== null && url.host === site.host && url.search === '' && url.pathname !== '/';
}
