import { tagOf } from './node.ts';
import type { XmlNode } from './node.ts';

/** An item, and what its document says before it. */
export interface XmlItem {
  readonly node: XmlNode;
  /** The element around the item, with what it had before it but for other items; its `xml:base` is read against those around it. */
  readonly head: XmlNode;
  /** The line in which it begins, from 1. */
  readonly line: number;
  /** A document of the item alone, with what was read before it; undefined when it is too big. */
  readonly raw: Uint8Array | undefined;
  /** Why it cannot be taken as it is. */
  readonly fault: string | undefined;
}

/** An element that is not read to its end. */
export interface OpenNode extends XmlNode {
  /** Its name as the document has it. */
  readonly written: string;
  readonly children: (XmlNode | string)[];
  /** Outside of items its children as XML. */
  text: string;
}

/**
 * An item of which all was read.
 * @param around the elements around it, from the root on, with what they had before it
 * @param written the item as the document has it; undefined when it is too big
 */
export function xmlItem(node: XmlNode, around: readonly OpenNode[], written: string | undefined, { line, fault }: Pick<XmlItem, 'line' | 'fault'>): XmlItem {
  const before = around.map(({ written: name, attributes, text }) => tagOf(name, attributes) + text).join('');
  const after = around.toReversed().map(({ written: name }) => `</${name}>`).join('');
  return { node, head: based(around), line, raw: written === undefined ? undefined : Buffer.from(`${before}${written}${after}\n`), fault };
}

/** The innermost of some elements, its `xml:base` read against those around it. */
function based(around: readonly OpenNode[]): XmlNode {
  const head = around.at(-1) ?? { name: '', attributes: new Map<string, string>(), children: [] };
  const base = around.reduce<string | undefined>((outer, { attributes }) => (attributes.has('xml:base') ? URL.parse(attributes.get('xml:base') ?? '', outer)?.href ?? outer : outer), undefined);
  return base === undefined ? head : { ...head, attributes: new Map([...head.attributes, ['xml:base', base]]) };
}
