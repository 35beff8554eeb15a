import { hugoAddress } from './hugo-address.ts';
import type { SiteSettings } from './site-settings.ts';

/** What the address of a page is made of. */
export interface Addressed {
  readonly file: string;
  /** Its name in an address: what its fields say, else the name of its file without a date. */
  readonly name: string;
  /** The name of its file, or of its folder where it is the index of that. */
  readonly own: string;
  readonly slug: string | undefined;
  readonly title: string;
  /** The day that its fields or the name of its file give. */
  readonly day: string | undefined;
  readonly categories: readonly string[];
}

/** A path on the site, or the pattern that makes it of something that a file alone does not say. */
export type SiteAddress = { readonly path: string } | { readonly unfollowed: string };

/** Where a page stood on its site: Hugo puts it where its file stands below `content/` or where the configuration says, and so Jekyll a post. */
export function siteAddress(page: Addressed, settings: SiteSettings): SiteAddress | undefined {
  return hugoAddress(page, settings) ?? (settings.permalink === undefined ? undefined : postAddress(page, settings.permalink));
}

/** The addresses that Jekyll has names for. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html', pretty: '/:categories/:year/:month/:day/:title/', none: '/:categories/:title.html',
};

/** A sign that is none of these says what cannot be known from a file alone: then no address is. */
function postAddress({ file, name, day, categories }: Addressed, permalink: string): SiteAddress | undefined {
  const [, above] = /^(.*?)(?:^|\/)_posts\//.exec(file) ?? [];
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '') ?? [];
  if (above === undefined || year === undefined || month === undefined || date === undefined) return undefined;
  const parts: Readonly<Record<string, string>> = {
    year, month, day: date, short_year: year.slice(2), i_month: String(Number(month)), i_day: String(Number(date)), title: name, slug: name, output_ext: '.html',
    categories: [...new Set([...above.split('/'), ...categories].map((one) => one.trim().toLowerCase().replaceAll(' ', '%20')).filter((one) => one !== ''))].join('/'),
  };
  const path = (styles[permalink] ?? permalink).replace(/:([a-z_]+)/g, (sign, part: string) => parts[part] ?? sign).replace(/\/{2,}/g, '/');
  return path.includes(':') || !path.startsWith('/') ? { unfollowed: permalink } : { path };
}
