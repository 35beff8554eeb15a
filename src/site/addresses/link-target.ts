import { unescaped } from '../../model/address-form.ts';

/** Where a link leads on this site. */
export interface LinkTarget {
  /** From the root of the archive, decoded; the empty one is the front page, and a page's ends with a slash unless the link's does not. */
  readonly path: string;
  /** The place on the page; empty for the page itself. */
  readonly anchor: string;
}

/** Whether a link names a place on the very page that it stands on. */
export function isToPlace(href: string): boolean {
  return href.startsWith('#');
}

/**
 * Follows a link as a browser would.
 * @param href as it stands on the page
 * @param page the address of the page, base path and all
 * @param base the path that the site lives under
 * @returns undefined for a link that leaves the site
 */
export function linkTarget(href: string, page: string, base: string): LinkTarget | undefined {
  const url = URL.parse(href, `http://site${page}`);
  if (url?.host !== 'site' || !url.pathname.startsWith(base)) return undefined;
  return { path: unescaped(url.pathname.slice(base.length)), anchor: unescaped(url.hash.slice(1)) };
}
