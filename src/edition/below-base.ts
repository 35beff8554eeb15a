import type { Content } from '../intake/content.ts';
import type { Published } from '../intake/read-published.ts';
import type { PublishedPage } from '../model/published.ts';
import { fromRoot } from '../site/addresses/from-root.ts';

interface Redirecting {
  readonly fields: { readonly redirectFrom: readonly string[] };
}

/**
 * The content with former, gone and recorded addresses as they stand below the base.
 * @param base the path that the site lives under, such as `/` or `/news/`
 */
export function belowBase(content: Content, base: string): Content {
  if (base === '/') return content;
  const redirecting = <Source extends Redirecting>(source: Source): Source => {
    const { fields } = source;
    if (fields.redirectFrom.length === 0) return source;
    return { ...source, fields: { ...fields, redirectFrom: fields.redirectFrom.map((address) => fromRoot(address, base)) } };
  };
  const gone = content.settings.gone.map((page) => ({ ...page, address: fromRoot(page.address, base) }));
  const settings = { ...content.settings, gone };
  const published = publishedBelow(content.published, base);
  return { ...content, settings, published, articles: content.articles.map(redirecting), authorities: content.authorities.map(redirecting) };
}

/** The record. A command that was not told the base has written addresses that begin with it as they stand in the files. */
function publishedBelow({ pages, place }: Published, base: string): Published {
  if (pages === undefined) return { pages, place };
  const [above, below] = [new Map<string, string>(), new Map<string, PublishedPage>()];
  for (const [path, page] of pages) {
    const to = fromRoot(path, base);
    if (to !== path && pages.has(to)) continue;
    if (to !== path) above.set(to, path);
    below.set(to, page);
  }
  return { pages: below, place: (path) => place(above.get(path) ?? path) };
}
