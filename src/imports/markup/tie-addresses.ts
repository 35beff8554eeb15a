import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { hasScheme } from '../../model/address-form.ts';
import { quote } from '../../problems/entry.ts';
import type { LinkTarget } from './link-targets.ts';
import type { Losses } from './losses.ts';
import { oneLine } from './one-line.ts';
import { picturesInTree, withoutSize } from './picture-candidates.ts';

/** What an address in a text from outside leads to. */
export interface Addresses {
  /** The address of the page, against which others are read. */
  readonly base: string | undefined;
  /** The name under which the widest of the pictures at some addresses will lie beside the article; undefined where there is a copy of none. */
  readonly picture: (addresses: readonly string[]) => string | undefined;
  /** The name that a copy of the picture at an address would have; by asking none is made. */
  readonly nameAt: (address: string) => string | undefined;
  /** Where links lead, by what stands there; without it they lead where they led. */
  readonly target?: LinkTarget | undefined;
}

/**
 * Ties links to where they lead on the web and pictures to their copies. No picture is loaded from elsewhere: one without a copy becomes a link. A link that
 * leads from a picture to itself is gone.
 */
export function tieAddresses(tree: Root, { base, picture, nameAt, target }: Addresses, losses: Losses): void {
  const { candidates, links } = picturesInTree(tree);
  const nameOf = (element: Element | undefined) => (element === undefined ? undefined : picture(candidates.get(element)?.addresses ?? []));
  const leadsToItself = (link: Element) => {
    const { href } = link.properties;
    const name = nameOf(links.get(link));
    return name !== undefined && typeof href === 'string' && [href, ...withoutSize(href)].some((address) => nameAt(address) === name);
  };
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'figure') asPicture(element);
    if (element.tagName === 'a') {
      if (leadsToItself(element)) asWords(element);
      else tieLink(element, base, target, losses);
    }
    if (element.tagName !== 'img' || parent === undefined || index === undefined) return undefined;
    const { alt, title } = element.properties;
    const words = oneLine(typeof alt === 'string' ? alt : '');
    const src = candidates.get(element)?.address;
    const name = nameOf(element);
    if (name !== undefined) {
      element.properties = { src: name, alt: words, ...(typeof title === 'string' && title !== '' ? { title: oneLine(title) } : {}) };
      return SKIP;
    }
    const address = src === undefined ? undefined : webAddress(src, base);
    const caption = [words, typeof title === 'string' ? oneLine(title) : ''].filter((text) => text !== '').join('. ');
    // Some forms mark words that say nothing without their picture.
    const isLeftOut = caption === '' || element.properties['dataCaptioned'] !== undefined;
    const text = { type: 'text', value: address === undefined && isLeftOut ? '' : caption || (address ?? '') } as const;
    losses.add(address === undefined ? leftOut(src, caption, isLeftOut) : `the picture ${address} is not at hand: a link stands in its place`);
    const inLink = parent.type === 'element' && parent.tagName === 'a';
    parent.children[index] = address === undefined || inLink ? text : { type: 'element', tagName: 'a', properties: { href: address }, children: [text] };
    return SKIP;
  });
}

/** Of an address that is none of a file nothing is repeated. */
function leftOut(src: string | undefined, caption: string, isLeftOut: boolean): string {
  if (src === undefined || hasScheme(src.trim())) return 'a picture was left out';
  const withWords = caption === '' ? '' : ', and so were its words';
  return `the picture ${quote(src)} ${isLeftOut ? `was left out${withWords}` : 'is not at hand: its words stand in its place'}`;
}

/** A figure is a picture whose caption is its title. */
function asPicture(figure: Element): void {
  const pictures: Element[] = [];
  visit(figure, 'element', (element) => { if (element.tagName === 'img') pictures.push(element); });
  const caption = figure.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
  const [only, ...others] = pictures;
  if (only === undefined || others.length > 0 || caption === undefined) return;
  only.properties['title'] = oneLine(toString(caption));
  figure.tagName = 'p';
  figure.children = [only];
}

function tieLink(link: Element, base: string | undefined, target: LinkTarget | undefined, losses: Losses): void {
  const { href } = link.properties;
  if (typeof href !== 'string' || isEmpty(link)) {
    asWords(link);
    return;
  }
  const to = target === undefined ? href : target(href);
  const address = to === undefined || href.startsWith('#') ? undefined : target !== undefined && /^\/(?!\/)/.test(to) ? to : webAddress(to, base);
  link.properties = { href: address };
  if (address !== undefined) return;
  asWords(link);
  if (!href.startsWith('#')) losses.add(to === undefined ? `the link to ${quote(href)} leads to no page that came along: its words stand in its place` : 'a link that leads to no place on the web became plain text');
}

/** Software marks places in a text with links in which nothing is, and leaves such links behind. */
function isEmpty({ children }: Element): boolean {
  return children.every((child) => (child.type === 'element' ? child.tagName !== 'img' && isEmpty(child) : child.type !== 'text' || child.value.trim() === ''));
}

function asWords(link: Element): void {
  link.tagName = 'span';
  link.properties = {};
}

function webAddress(address: string, base: string | undefined): string | undefined {
  const url = URL.parse(address, base);
  return url !== null && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
}
