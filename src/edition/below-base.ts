import type { Content } from '../intake/content.ts';

interface Redirecting {
  readonly fields: { readonly redirectFrom: readonly string[] };
}

/**
 * The content with former and gone addresses as they stand below the base. Addresses are written from the root of the archive; one that
 * begins with the base is meant from the root of the host, as an older site in the same place had it.
 * @param base the path that the site lives under, such as `/` or `/news/`
 */
export function belowBase(content: Content, base: string): Content {
  const prefix = base.replace(/^\/+|\/+$/g, '');
  if (prefix === '') return content;
  const below = (address: string) => (address.startsWith(`${prefix}/`) ? address.slice(prefix.length + 1) : address);
  const redirecting = <Source extends Redirecting>(source: Source): Source => {
    const { fields } = source;
    return fields.redirectFrom.length === 0 ? source : { ...source, fields: { ...fields, redirectFrom: fields.redirectFrom.map(below) } };
  };
  const gone = content.settings.gone.map((page) => ({ ...page, address: below(page.address) }));
  const settings = { ...content.settings, gone };
  return { ...content, settings, articles: content.articles.map(redirecting), authorities: content.authorities.map(redirecting) };
}
