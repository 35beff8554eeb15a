import { pictureName } from '../../model/picture-name.ts';
import type { LeadPicture } from '../foreign/lead-picture.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import { childrenOf, textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { attachedLeftOut } from './left-out.ts';

/** A file that an item of a feed names beside its text. */
interface Attached {
  readonly address: string;
  readonly isPicture: boolean;
  readonly width: number;
  readonly caption: string;
}

/** What an item names beside its text: of the pictures the widest, as far as it says so, belongs above the text. */
export function attachedTo(item: XmlNode): { readonly lead: LeadPicture | undefined; readonly others: readonly string[] } {
  const nodes = [
    ...childrenOf(item, 'enclosure'), ...childrenOf(item, 'media:content'), ...childrenOf(item, 'media:group').flatMap((group) => childrenOf(group, 'media:content')),
    ...childrenOf(item, 'link').filter(({ attributes }) => attributes.get('rel') === 'enclosure'),
  ];
  const files = [...new Map(nodes.map(attached).map((one) => [one.address, one])).values()];
  const [picture] = files.filter(({ isPicture }) => isPicture).toSorted((a, b) => b.width - a.width);
  return {
    lead: picture && { address: picture.address, caption: picture.caption, unlessAtHand: attachedLeftOut(picture.address) },
    others: files.filter((one) => one !== picture).map(({ address }) => address),
  };
}

/** Of RSS and Atom, and of Media RSS with its words. */
function attached(node: XmlNode): Attached {
  const { attributes } = node;
  const address = (attributes.get('url') ?? attributes.get('href') ?? '').trim();
  const [kind, width] = [attributes.get('medium') ?? attributes.get('type'), Number(attributes.get('width') ?? 0)];
  return {
    address,
    isPicture: address !== '' && (kind === undefined ? pictureName.test(address.replace(/[?#].*$/, '')) : /^image(?:\/|$)/i.test(kind)),
    width: Number.isFinite(width) ? width : 0,
    caption: ['media:description', 'media:credit'].flatMap((name) => textOfHtml(textOf(node, name) ?? '') || []).join(' '),
  };
}
