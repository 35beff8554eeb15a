import { readBytes } from '../clipping/read-bytes.ts';
import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { parsedJson } from '../text/parsed-json.ts';
import { scopeOf, siteOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { readXmlItems } from '../xml/read-items.ts';
import { decoded } from './decode.ts';
import { feedItem, siteOfFeed } from './feed-item.ts';
import { jsonFeed, jsonFeedItem } from './json-feed.ts';

/** A JSON Feed is read whole. */
const limit = 32 * 1024 * 1024;

/**
 * The items of a feed: RSS, Atom, or JSON Feed where the name of the file says so.
 * @throws InputFault when it is broken, or is no feed; the system's error when it cannot be read
 */
export async function* readFeed(source: Source, drafts: ForeignDrafts, progress: (bytes: number) => void): AsyncGenerator<Item, undefined> {
  if (/\.json$/i.test(source.name)) {
    yield* readJsonFeed(source, drafts);
    return undefined;
  }
  for await (const { node, head, line, raw, fault } of readXmlItems(source.path, (name) => name === 'item' || name === 'entry', progress)) {
    const item = { scope: scopeOf(source, siteOf(siteOfFeed(head))), input: source.name, line, raw, ending: '.rss' } as const;
    yield fault === undefined ? { ...item, ...drafts.read(() => feedItem(node, head)) } : { ...item, reading: { ok: false, reasons: [fault] } };
  }
  return undefined;
}

async function* readJsonFeed(source: Source, drafts: ForeignDrafts): AsyncGenerator<Item> {
  const bytes = await readBytes(source.path, limit);
  if (bytes === undefined) throw new InputFault(`is longer than ${limit / 1024 / 1024} MB.`);
  const text = decoded(bytes, 'json');
  if (!text.ok) throw new InputFault(`cannot be read: ${text.reason}`);
  const feed = jsonFeed.safeParse(parsedJson(text.text));
  if (!feed.success) throw new InputFault('is no JSON Feed.');
  const { items, ...head } = feed.data;
  for (const [index, value] of items.entries()) {
    const raw = Buffer.from(JSON.stringify({ ...head, items: [value] }));
    const item = { scope: scopeOf(source, siteOf(feed.data.home_page_url)), input: source.name, line: index + 1, raw, ending: '.json' } as const;
    yield { ...item, ...drafts.read(() => jsonFeedItem(value, head)) };
  }
}
