import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { scopeOf, siteOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { textOf } from '../xml/node.ts';
import { readXmlItems } from '../xml/read-items.ts';
import { looksElsewhere, noExport, wholeExport } from './wordpress-export.ts';
import { otherThan, wordpressPost } from './wordpress-post.ts';
import type { WholeExport } from './wordpress-post.ts';

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
  let whole: WholeExport | undefined;
  for await (const { node, head, line, raw, fault } of readXmlItems(source.path, (name) => name === 'item', progress)) {
    const item = { scope: scopeOf(source, siteOf(textOf(head, 'wp:base_blog_url', 'wp:base_site_url', 'link'))), input: source.name, line, raw, ending: '.wxr' } as const;
    const other = fault === undefined ? otherThan(node) : undefined;
    if (fault !== undefined) yield { ...item, reading: { ok: false, reasons: [fault] } };
    else if (other === undefined) {
      if (looksElsewhere(node)) whole ??= await wholeExport(source.path, drafts, (bytes) => { progress(bytes, 'Looking for what posts name'); });
      yield { ...item, ...drafts.read(() => wordpressPost(node, head, whole ?? noExport)) };
    } else passOver(`WordPress ${other}`);
  }
  return undefined;
}
