import { escaped } from '../markup/escaped.ts';

/** An element of XML, small enough to be held whole. */
export interface XmlNode {
  /** `title`, or with the usual prefix of its namespace `content:encoded`, whatever prefix the document uses. */
  readonly name: string;
  /** By name, `xml:lang` and the like with their prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

/** The first child of one of some names; the first name goes before the second. */
export function childOf(node: XmlNode, ...names: readonly string[]): XmlNode | undefined {
  return names.map((name) => node.children.find((child) => typeof child !== 'string' && child.name === name)).find((child): child is XmlNode => child !== undefined && typeof child !== 'string');
}

export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

/** All text within an element. */
export function textIn(node: XmlNode | undefined): string {
  return node === undefined ? '' : node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** The trimmed text of the first child of one of some names that has any. */
export function textOf(node: XmlNode, ...names: readonly string[]): string | undefined {
  return names.flatMap((name) => childrenOf(node, name)).map((child) => textIn(child).trim()).find((text) => text !== '');
}

/** Elements within an element as HTML: what Atom calls XHTML. */
export function markupIn(node: XmlNode): string {
  return node.children.map((child) => {
    if (typeof child === 'string') return escaped(child);
    const name = child.name.replace(/^.*:/, '');
    const attributes = [...child.attributes].filter(([key]) => /^[a-z][a-z-]*$/i.test(key)).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
    return /^(?:br|hr|img|wbr)$/i.test(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${markupIn(child)}</${name}>`;
  }).join('');
}

/** The tag that opens an element, as XML. */
export function tagOf(name: string, attributes: ReadonlyMap<string, string>): string {
  return `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
}
