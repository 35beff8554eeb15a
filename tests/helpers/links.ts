import { fileOf } from './built-pages.ts';
import type { BuiltSite } from './built-pages.ts';

/** Every address of a page that belongs to the site and leads to no file, or to no element of a page. */
export function brokenLinks({ pages, files }: BuiltSite, root: URL): string[] {
  const broken: string[] = [];
  for (const [path, { links }] of pages) {
    const from = new URL(path, root);
    for (const link of links) {
      const to = URL.parse(link, from);
      if (to === null || (to.origin === root.origin && !leadsSomewhere(to))) broken.push(`${path}: ${link}`);
    }
  }
  return broken;

  function leadsSomewhere({ pathname, hash }: URL): boolean {
    if (!pathname.startsWith(root.pathname)) return false;
    const target = decodeURIComponent(pathname.slice(root.pathname.length));
    const there = files.has(fileOf(target));
    return there && (hash === '' || pages.get(target)?.ids.has(decodeURIComponent(hash.slice(1))) === true);
  }
}
