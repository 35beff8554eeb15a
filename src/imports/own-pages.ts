import { withoutOuterSlashes } from './slashes.ts';

/** The pages that every archive has, and those of years, months and days, by the path from the root. */
const own = /^(?:articles|people|countries|organisations|topics|sources|wanted|about|404(?:\.html)?|search(?:\/.*)?|_astro(?:\/.*)?|_pictures(?:\/.*)?|_headers|robots\.txt|opensearch\.xml|manifest-sha256\.txt|sitemap-[^/]*\.xml|(?:(?:people|countries|organisations|topics|sources)\/[^/]+\/)?feed\.xml|\d{4}(?:\/\d{2}(?:\/\d{2})?)?)$/i;

/** Whether a former address is that of a page that the archive makes, which cannot lead elsewhere. @param address begins with a slash */
export function isOwnPage(address: string): boolean {
  const path = withoutOuterSlashes(address);
  let to = path.length;
  for (let page = indexAt(path, to); page > 0; page = indexAt(path, to)) to -= page;
  return own.test(path.slice(0, to));
}

/** How many characters before a place are the page of a folder. */
function indexAt(path: string, to: number): number {
  return /(?:^|\/)index\.html?$/i.exec(path.slice(Math.max(0, to - '/index.html'.length), to))?.[0].length ?? 0;
}
