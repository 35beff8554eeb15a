import { childOf, childrenOf, textIn, textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';

/**
 * Who wrote an item of a feed. An entry of Atom without authors has those of the feed that it was taken from, else those of the feed that it
 * is in (RFC 4287, 4.2.1); the editor of a channel of RSS has written none of its items.
 */
export function bylineOf(item: XmlNode, head: XmlNode): readonly string[] {
  const source = childOf(item, 'source');
  const around = item.name === 'entry' ? [...(source === undefined ? [] : [source]), head] : [];
  return [item, ...around].map(authorsOf).find((names) => names.length > 0) ?? [];
}

function authorsOf(node: XmlNode): string[] {
  return [...childrenOf(node, 'dc:creator').map(textIn), ...childrenOf(node, 'author').map(authorOf)].filter((name) => name.trim() !== '');
}

/** "ada@example.org (Ada Example)" is how RSS 2.0 has it, a `name` how Atom has it. */
function authorOf(author: XmlNode): string {
  const name = textOf(author, 'name') ?? textIn(author).trim();
  const [, address = '', inBrackets] = /^(\S+)\s+\((.+)\)$/.exec(name) ?? [];
  return address.includes('@') ? (inBrackets ?? name) : name;
}
