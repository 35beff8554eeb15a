import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { hostIn, scopeOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { besideFile } from '../pictures/below-folder.ts';
import { readXmlItems } from '../xml/read-items.ts';
import { newsmlItem, otherThanText } from './newsml-item.ts';

/**
 * The texts of a file of NewsML-G2: one item, or a message of many.
 * @param passOver told of each item that is no text
 * @throws InputFault when it is broken; the system's error when it cannot be read
 */
export async function* readNewsml(
  source: Source,
  drafts: ForeignDrafts,
  progress: (bytes: number) => void,
  passOver: (what: string) => void,
): AsyncGenerator<Item, undefined> {
  for await (const { node, line, raw, fault } of readXmlItems(source.path, (name) => name === 'newsItem', progress)) {
    const item = { scope: scopeOf(source, hostIn(node.attributes.get('guid'))), input: source.name, line, raw, ending: '.newsml.xml' } as const;
    const other = fault === undefined ? otherThanText(node) : undefined;
    if (fault !== undefined) yield { ...item, reading: { ok: false, reasons: [fault] } };
    else if (other === undefined) yield { ...item, ...drafts.read(() => ({ ...newsmlItem(node), locate: (address) => besideFile(source.path, address) })) };
    else passOver(`NewsML-G2 ${other}`);
  }
  return undefined;
}
