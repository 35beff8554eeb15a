import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { scopeOf, siteOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { textOf } from '../xml/node.ts';
import { readXmlItems } from '../xml/read-items.ts';
import { featuredBy, featuredPictures } from './wordpress-pictures.ts';
import type { PicturesByNumber } from './wordpress-pictures.ts';
import { otherThan, wordpressPost } from './wordpress-post.ts';

/**
 * The posts of an export of WordPress, one after the other, however long it is.
 * @param passOver told of each item that is no article, with what it is
 * @throws InputFault when it is broken; the system's error when it cannot be read
 */
export async function* readWordpress(
  source: Source,
  drafts: ForeignDrafts,
  progress: (bytes: number, what?: string) => void,
  passOver: (what: string) => void,
): AsyncGenerator<Item, undefined> {
  let pictures: PicturesByNumber | undefined;
  for await (const { node, head, line, raw, fault } of readXmlItems(source.path, (name) => name === 'item', progress)) {
    const item = { scope: scopeOf(source, siteOf(textOf(head, 'wp:base_blog_url', 'wp:base_site_url', 'link'))), input: source.name, line, raw, ending: '.wxr' } as const;
    const other = fault === undefined ? otherThan(node) : undefined;
    if (fault !== undefined) yield { ...item, reading: { ok: false, reasons: [fault] } };
    else if (other === undefined) {
      if (featuredBy(node) !== undefined) pictures ??= await featuredPictures(source.path, (bytes) => { progress(bytes, 'Looking for the pictures above posts'); });
      yield { ...item, ...drafts.read(() => wordpressPost(node, head, pictures ?? new Map())) };
    } else passOver(`WordPress ${other}`);
  }
  return undefined;
}
