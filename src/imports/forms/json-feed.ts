import { z } from 'zod';
import { firstWords } from '../text/first-words.ts';
import type { ForeignReading } from '../foreign/foreign-article.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import { nameInAddress } from '../text/name-in-address.ts';
import { attachedLeftOut } from './left-out.ts';

const text = z.string().optional().catch(undefined);
const author = z.object({ name: text }).optional().catch(undefined);
const authors = z.array(author).optional().catch(undefined);

/** Software leaves a field empty that it has no use for. */
const filled = text.transform((value) => (value === undefined || value.trim() === '' ? undefined : value));

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as far as it is read; what has another shape is as if it were not there. */
export const jsonFeed = z.object({
  version: z.string(),
  title: text,
  language: text,
  home_page_url: filled,
  feed_url: filled,
  authors,
  author,
  items: z.array(z.unknown()),
});

const jsonItem = z.object({
  id: z.union([z.string(), z.number().transform(String)]).optional().catch(undefined),
  url: filled,
  title: text,
  content_html: filled,
  content_text: filled,
  summary: filled,
  date_published: text,
  date_modified: text,
  language: text,
  authors,
  author,
  tags: z.array(z.string()).optional().catch(undefined),
  image: filled,
  banner_image: filled,
  attachments: z.array(z.object({ url: filled }).optional().catch(undefined)).optional().catch(undefined),
});

/** An item of a JSON Feed. */
export function jsonFeedItem(value: unknown, feed: Omit<z.infer<typeof jsonFeed>, 'items'>): ForeignReading {
  const read = jsonItem.safeParse(value);
  if (!read.success) return { reason: 'It is no object, as an item of a JSON Feed is. Export it again.' };
  const {
    id,
    url: written,
    title,
    content_html: html,
    content_text: plain,
    summary,
    date_published: date,
    date_modified: modified,
    language,
    tags,
    image,
    banner_image: banner,
    attachments = [],
  } = read.data;
  const [picture, ...others] = new Set([image, banner].filter((address) => address !== undefined));
  const site = feed.home_page_url ?? feed.feed_url;
  const url = written === undefined || URL.canParse(written) ? written : (URL.parse(written, site)?.href ?? written);
  const body = html === undefined ? { text: plain ?? summary ?? '' } : { html };
  return {
    key: id ?? written,
    name: nameInAddress(url) ?? '',
    title: title === undefined || title.trim() === '' ? firstWords(plain ?? (html === undefined ? summary ?? '' : textOfHtml(html))) : title,
    date: date ?? modified,
    source: feed.title,
    byline: (read.data.authors ?? (read.data.author === undefined ? feed.authors : [read.data.author]) ?? [feed.author]).flatMap((one) => one?.name ?? []),
    topics: tags ?? [],
    language: language ?? feed.language,
    summary: html === undefined && plain === undefined ? undefined : summary,
    url,
    formerly: url !== undefined && feed.home_page_url !== undefined && URL.parse(url)?.host === URL.parse(feed.home_page_url)?.host ? [url] : [],
    body,
    base: url !== undefined && URL.canParse(url) ? url : site,
    lead: picture === undefined ? undefined : { address: picture, unlessAtHand: leftOut(picture) },
    losses: [...others.map(leftOut), ...attachments.map((one) => attachedLeftOut(one?.url))],
  };
}

function leftOut(picture: string): string {
  return `The picture ${picture}, which stands beside the text, was left out.`;
}
