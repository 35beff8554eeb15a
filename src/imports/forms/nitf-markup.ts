import { oneLine } from '../markup/one-line.ts';
import { textIn } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { attachedLeftOut } from './left-out.ts';

/** The elements within an element that have a name, whatever namespace they are of. */
export function named(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string' && isNamed(child, name));
}

/**
 * Elements of NITF as those of HTML that mean the same: headings below the headline are `hl2`, and a picture is a `media` with its caption.
 * @param losses told of what is no picture
 */
export function asHtml(node: XmlNode, losses: string[]): XmlNode {
  const children = node.children.flatMap((child) => (typeof child === 'string' ? child : isNamed(child, 'media') ? mediaAsHtml(child, losses) : asHtml(child, losses)));
  return { ...node, name: isNamed(node, 'hl2') ? 'h2' : node.name, children };
}

/** A caption says nothing without its picture, so it is no text of the article. */
function mediaAsHtml(media: XmlNode, losses: string[]): readonly XmlNode[] {
  const kind = media.attributes.get('media-type') ?? 'image';
  const [widest] = named(media, 'media-reference').filter(({ attributes }) => attributes.has('source')).toSorted((a, b) => widthOf(b) - widthOf(a));
  const source = widest?.attributes.get('source')?.trim();
  const caption = ['media-caption', 'media-producer'].flatMap((name) => named(media, name)).map((part) => oneLine(textIn(part))).filter((words) => words !== '').join(' ');
  if (!/^(?:image|photo|graphic)/i.test(kind) || source === undefined || source === '') {
    losses.push(attachedLeftOut(source), ...(caption === '' ? [] : [`A caption was left out: ${caption}`]));
    return [];
  }
  const picture = element('img', [], [['src', source], ['alt', widest?.attributes.get('alternate-text') ?? ''], ['data-captioned', '']]);
  return [element('figure', [picture, element('figcaption', [caption])])];
}

function isNamed({ name }: XmlNode, local: string): boolean {
  return name.replace(/^.*:/, '') === local;
}

function widthOf({ attributes }: XmlNode): number {
  const width = Number.parseFloat(attributes.get('width') ?? '0');
  return Number.isFinite(width) ? width : 0;
}

function element(name: string, children: XmlNode['children'], attributes: readonly (readonly [string, string])[] = []): XmlNode {
  return { name, attributes: new Map(attributes), children };
}
