import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { scopeOf, siteOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { readXmlItems } from '../xml/read-items.ts';
import { feedItem, siteOfFeed } from './feed-item.ts';
import { jsonFeed, jsonFeedItem } from './json-feed.ts';
import { jsonFile } from './json-file.ts';

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
  const feed = jsonFeed.safeParse(await jsonFile(source.path));
  if (!feed.success) throw new InputFault('is no JSON Feed.');
  const { items, ...head } = feed.data;
  for (const [index, value] of items.entries()) {
    const raw = Buffer.from(JSON.stringify({ ...head, items: [value] }));
    const item = { scope: scopeOf(source, siteOf(feed.data.home_page_url)), input: source.name, line: index + 1, raw, ending: '.json' } as const;
    yield { ...item, ...drafts.read(() => jsonFeedItem(value, head)) };
  }
}
