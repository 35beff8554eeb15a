import { authorityKinds } from '../../model/kinds.ts';

/** Folders that an archive has pages in. */
const own = new RegExp(`^(?:articles|search|wanted|about|\\d{4}|${authorityKinds.join('|')})$`);

/**
 * A path from the root of the archive, as links in texts and former addresses are written. One that begins with the base is meant from the
 * root of the host, as a browser shows it and an older site in the same place had it; but not where the archive may have pages of that name.
 * @param path with a slash at its beginning or without
 * @param base the path that the site lives under, such as `/` or `/news/`
 */
export function fromRoot(path: string, base: string): string {
  const prefix = base.replace(/^\/+|\/+$/g, '');
  if (prefix === '' || own.test(prefix.split('/')[0] ?? '')) return path;
  const slash = path.startsWith('/') ? '/' : '';
  if (path === `${slash}${prefix}`) return slash;
  return path.startsWith(`${slash}${prefix}/`) ? `${slash}${path.slice(slash.length + prefix.length + 1)}` : path;
}

/** A link as it stands on a page: one from the root is written without the base. */
export function withBase(href: string, base: string): string {
  return href.startsWith('/') ? base + fromRoot(href, base).slice(1) : href;
}
