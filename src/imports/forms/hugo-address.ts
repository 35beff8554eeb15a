import { basename, dirname } from 'node:path/posix';
import type { Addressed, SiteAddress } from './site-address.ts';
import { languageOf } from './site-settings.ts';
import type { SiteSettings } from './site-settings.ts';

/** Where a file lies: what of its path is below `content/` and the folder of its language, and the folders of that which are in its address. */
function placeOf(file: string, settings: SiteSettings) {
  const [, path] = /^content\/(.+)$/.exec(file) ?? [];
  if (path === undefined) return undefined;
  const language = languageOf(file, settings);
  const below = language !== undefined && path.toLowerCase().startsWith(`${language}/`) ? path.slice(language.length + 1) : path;
  const folder = basename(file).startsWith('index.') ? dirname(dirname(below)) : dirname(below);
  const folders = folder === '.' ? [] : folder.split('/');
  return { language, below, folders, isFile: settings.hugo?.isFile(folders[0] ?? '') === true };
}

/** Where a page stood whose file lies below `content/`: there, or where `permalinks` of Hugo says. */
export function hugoAddress(page: Addressed, settings: SiteSettings): SiteAddress | undefined {
  const { file, name, own, slug } = page;
  const place = placeOf(file, settings);
  if (place === undefined) return undefined;
  const { hugo } = settings;
  const { language, below, folders, isFile } = place;
  const start = language === undefined || language === settings.unnamed ? '/' : `/${language}/`;
  if (hugo === undefined) return { path: `${start}${[...folders, name].join('/')}/` };
  const called = slug ?? (hugo.datesInNames ? name : own);
  const pattern = hugo.permalinks.get(folders[0]?.toLowerCase() ?? '/');
  if (pattern === undefined) return { path: `${start}${urlized([...folders, called].join('/'))}${isFile ? '.html' : '/'}` };
  const above = file.slice(0, -below.length);
  const sections = folders.filter((_, at) => at === 0 || hugo.sections.has(above + folders.slice(0, at + 1).join('/'))).join('/');
  const made = expanded(pattern, page, { section: folders[0] ?? '', sections, slugorfilename: called, slugorcontentbasename: called });
  const whole = `${start}${made}`.replace(/\/{2,}/g, '/');
  if (made.includes(':')) return { unfollowed: pattern };
  return { path: /\.html?$/i.test(whole) ? whole : `${whole.replace(/\/$/, '')}${isFile ? '.html' : '/'}` };
}

/** An alias of a page as Hugo makes it: a file where its page is one, but not of the front page. */
export function hugoAlias(alias: string, file: string, settings: SiteSettings): string {
  const bare = alias.replace(/\/$/, '');
  return bare !== '' && !alias.endsWith('.html') && placeOf(file, settings)?.isFile === true ? `${bare}.html` : alias;
}

/** A sign that is none of those known stays as it is, and so does one for what a page does not say, or for some of the sections alone. */
function expanded(pattern: string, { own, slug, title, day: date }: Addressed, others: Readonly<Record<string, string>>): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
  const parts: Readonly<Record<string, string | undefined>> = { year, month, day, title, slug: slug ?? title, filename: own, contentbasename: own, ...others };
  return pattern.replace(/:([a-z]+)(\[[^\]]*\])?/g, (sign, part: string, some: string | undefined) => {
    const value = parts[part];
    return value === undefined || some !== undefined ? sign : urlized(value);
  });
}

/** Words as Hugo has them in an address. */
function urlized(words: string): string {
  const kept = words.replace(/[^\p{L}\p{M}\p{N}\s./_#+~@%-]/gu, '').trim().toLowerCase();
  return kept.replace(/\s+(?=-)|(?<=-)\s+/g, '').replace(/\s+/g, '-');
}
