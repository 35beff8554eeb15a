import type { Content } from '../intake/content.ts';
import { fromRoot } from '../site/addresses/from-root.ts';

interface Redirecting {
  readonly fields: { readonly redirectFrom: readonly string[] };
}

/**
 * The content with former and gone addresses as they stand below the base.
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
  return { ...content, settings, articles: content.articles.map(redirecting), authorities: content.authorities.map(redirecting) };
}
