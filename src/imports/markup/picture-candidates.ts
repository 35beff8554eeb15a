import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { addressesInSrcset } from './srcset.ts';

/** Where the files of one picture may be. */
export interface Candidates {
  /** The address that the page gives; undefined where it gives none. */
  readonly address: string | undefined;
  /** That and all others, the likelier first. */
  readonly addresses: readonly string[];
}

/** The pictures of a tree, and the links that hold nothing else than one. */
export interface PicturesInTree {
  readonly candidates: ReadonlyMap<Element, Candidates>;
  readonly links: ReadonlyMap<Element, Element>;
}

/**
 * Finds for each picture in a tree all addresses at which software keeps a size of it: where the link leads that holds it alone, what `srcset`
 * lists, its own address, and that of the file that a smaller size was made of.
 */
export function picturesInTree(tree: Root): PicturesInTree {
  const candidates = new Map<Element, Candidates>();
  const links = new Map<Element, Element>();
  const within = (node: Nodes, href: string | undefined, sources: readonly string[]) => {
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element' && node.tagName === 'img') {
      const address = addressOf(node);
      const given = [...(href === undefined ? [] : [href]), ...srcsetOf(node), ...sources, ...(address === undefined ? [] : [address])];
      candidates.set(node, { address, addresses: [...new Set([...given, ...given.flatMap(withoutSize)])] });
    }
    const isLink = node.type === 'element' && node.tagName === 'a';
    const only = isLink ? onlyPicture(node) : undefined;
    const { href: leads } = isLink ? node.properties : {};
    if (isLink && only !== undefined && toString(node).trim() === '') links.set(node, only);
    const isPicture = node.type === 'element' && node.tagName === 'picture';
    const listed = isPicture ? node.children.flatMap((child) => (child.type === 'element' && child.tagName === 'source' ? srcsetOf(child) : [])) : sources;
    for (const child of node.children) within(child, isLink ? (only !== undefined && typeof leads === 'string' ? leads : undefined) : href, listed);
  };
  within(tree, undefined, []);
  return { candidates, links };
}

/** Of `photo-300x200.jpg` and `photo-scaled.jpg`, as WordPress calls sizes that it makes, `photo.jpg`. */
export function withoutSize(address: string): string[] {
  const [, before = '', after = ''] = /^([^?#]*?)-(?:\d{1,5}x\d{1,5}|scaled)(\.[a-z]{3,4}(?:[?#].*)?)$/is.exec(address) ?? [];
  return before === '' ? [] : [`${before}${after}`];
}

/** Pages that load pictures late give a stand-in as the source and the picture elsewhere. */
function addressOf({ properties }: Element): string | undefined {
  const sources = [properties['dataSrc'], properties['dataOriginal'], properties['dataLazySrc'], properties['src']];
  return sources.find((source) => typeof source === 'string' && source !== '' && !source.startsWith('data:'))?.toString();
}

function srcsetOf({ properties }: Element): string[] {
  return [properties['dataSrcset'], properties['dataLazySrcset'], properties['srcSet']].flatMap((srcset) => (typeof srcset === 'string' ? addressesInSrcset(srcset) : []));
}

/** The picture of a link that holds one: where it holds several, it leads to none of them. */
function onlyPicture(link: Element): Element | undefined {
  const [only, ...others] = picturesBelow(link);
  return others.length === 0 ? only : undefined;
}

function picturesBelow({ children }: Element): Element[] {
  return children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === 'img' ? [child] : picturesBelow(child)));
}
