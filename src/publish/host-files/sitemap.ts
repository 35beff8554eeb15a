import { allPaths } from '../../site/addresses/routes.ts';
import type { Site } from '../../site/site.ts';

/** The protocol allows 50,000 addresses in a file (https://www.sitemaps.org/protocol.html). */
const mostInFile = 45_000;

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemap: an index, and files that list every page but the search page, in code-unit order. Empty where the site's address is not
 * known. Addresses need no escaping: what XML could take for its own is encoded in them.
 */
export function sitemapFiles(site: Site): ReadonlyMap<string, string> {
  const { addresses } = site;
  if (addresses.absolute('/') === undefined) return new Map();
  const listed = allPaths(site).filter((path) => path !== 'search').flatMap((path) => addresses.absolute(addresses.page(path)) ?? []).sort();
  const files = new Map<string, string>();
  for (let from = 0; from < listed.length; from += mostInFile) {
    files.set(`sitemap-${from / mostInFile}.xml`, listOf('urlset', 'url', listed.slice(from, from + mostInFile)));
  }
  const names = [...files.keys()].flatMap((name) => addresses.absolute(addresses.file(name)) ?? []);
  if (names.length > 0) files.set('sitemap-index.xml', listOf('sitemapindex', 'sitemap', names));
  return files;
}

function listOf(root: string, item: string, addresses: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespace}>\n${addresses.map((address) => `<${item}><loc>${address}</loc></${item}>\n`).join('')}</${root}>\n`;
}
