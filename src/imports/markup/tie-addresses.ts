import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Losses } from './losses.ts';

/** What an address in a text from outside leads to. */
export interface Addresses {
  /** The address of the page, against which others are read. */
  readonly base: string | undefined;
  /** The name under which a picture will lie beside the article; undefined where there is no copy of it. */
  readonly picture: (address: string) => string | undefined;
}

/** Ties links to where they lead on the web and pictures to their copies. No picture is loaded from elsewhere: one without a copy becomes a link. */
export function tieAddresses(tree: Root, { base, picture }: Addresses, losses: Losses): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'figure') asPicture(element);
    if (element.tagName === 'a') tieLink(element, base, losses);
    if (element.tagName !== 'img' || parent === undefined || index === undefined) return undefined;
    const { alt, title } = element.properties;
    const words = oneLine(typeof alt === 'string' ? alt : '');
    const src = addressOf(element);
    const name = src === undefined ? undefined : (picture(src) ?? picture(decoded(src)));
    if (name !== undefined) {
      element.properties = { src: name, alt: words, ...(typeof title === 'string' && title !== '' ? { title: oneLine(title) } : {}) };
      return SKIP;
    }
    const address = src === undefined ? undefined : webAddress(src, base);
    losses.add(address === undefined ? 'a picture was left out' : `the picture ${address} is not at hand: a link stands in its place`);
    const caption = [words, typeof title === 'string' ? oneLine(title) : ''].filter((text) => text !== '').join('. ');
    const text = { type: 'text', value: caption === '' ? (address ?? '') : caption } as const;
    const inLink = parent.type === 'element' && parent.tagName === 'a';
    parent.children[index] = address === undefined || inLink ? text : { type: 'element', tagName: 'a', properties: { href: address }, children: [text] };
    return SKIP;
  });
}

/** Pages that load pictures late give a stand-in as the source and the picture elsewhere. */
function addressOf({ properties }: Element): string | undefined {
  const sources = [properties['dataSrc'], properties['dataOriginal'], properties['dataLazySrc'], properties['src']];
  return sources.find((source) => typeof source === 'string' && source !== '' && !source.startsWith('data:'))?.toString();
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

function tieLink(link: Element, base: string | undefined, losses: Losses): void {
  const { href } = link.properties;
  if (typeof href !== 'string') return;
  const address = href.startsWith('#') ? undefined : webAddress(href, base);
  link.properties = address === undefined ? {} : { href: address };
  if (address !== undefined) return;
  link.tagName = 'span';
  if (!href.startsWith('#')) losses.add('a link that leads to no place on the web became plain text');
}

function webAddress(address: string, base: string | undefined): string | undefined {
  const url = URL.parse(address, base);
  return url !== null && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // No escapes, then.
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
