import { statSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { readTextAsItIs } from '../../intake/read-text.ts';
import { isOutside } from '../../model/address-form.ts';
import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { filesIn } from '../inputs/files-in.ts';
import { scopeOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { fileIn } from '../pictures/below-folder.ts';
import type { FieldMap } from './field-map.ts';
import { isHtml, isMarkdown } from './forms.ts';
import { frontFields } from './front-fields.ts';
import { isList, markupOf, siteFile } from './site-files.ts';
import { SiteLinks } from './site-links.ts';
import { sitePage } from './site-page.ts';
import { noSettings, siteSettings } from './site-settings.ts';
import type { SiteSettings } from './site-settings.ts';

/** Where sites keep the files that a path from the root means. */
const roots = ['static', 'public', 'assets', 'src', ''];

interface Site {
  readonly root: string;
  readonly settings: SiteSettings;
  /** Undefined of a single page. */
  readonly links: SiteLinks | undefined;
}

/**
 * The pages of a folder that is the site of Hugo, Jekyll, Eleventy or Astro, or of a single file of one, in the order of their paths.
 * @param passOver told of each page that is a list of others
 */
export async function* readSiteFolder(source: Source, drafts: ForeignDrafts, map: FieldMap, passOver: (what: string) => void): AsyncGenerator<Item, undefined> {
  const { path, name } = source;
  const isFolder = statSync(path).isDirectory();
  const root = isFolder ? path : (source.root ?? dirname(path));
  const { files: all, odd } = isFolder ? filesIn(root) : { files: [relative(root, path).replaceAll('\\', '/')], odd: [] };
  // A file that is named by itself may be of any site: its place tells little.
  const scope = isFolder || source.scope !== undefined ? scopeOf(source) : scopeOf({ ...source, scope: 'markdown' });
  const files = all.map((file) => ({ file, is: isFolder ? siteFile(root, file, map) : isList(file) ? 'list of a section' as const : 'page' as const }));
  for (const { file } of odd) if (isMarkdown(file)) passOver('link or other thing that is no file');
  const site: Site = isFolder ? siteOf(root, all, files.flatMap(({ file, is }) => (is === 'page' ? [file] : [])), drafts, map) : { root, settings: noSettings, links: undefined };
  for (const { file, is } of files) {
    if (is === undefined) continue;
    if (is === 'page' || is === 'unread') yield await Promise.resolve(itemOf(site, file, { scope, input: isFolder ? `${name}/${file}` : name, isSite: scope !== 'markdown' }, drafts, map));
    else passOver(is);
  }
  return undefined;
}

/** Reads all pages once for where they will stand: a link may lead to a later one. */
function siteOf(root: string, all: readonly string[], pages: readonly string[], drafts: ForeignDrafts, map: FieldMap): Site {
  const settings = siteSettings(root, all);
  const linked = pages.flatMap((file) => {
    const read = readTextAsItIs(root, file);
    const front = read.ok ? frontFields(file, read.text) : undefined;
    const place = front?.ok === true ? drafts.place(() => sitePage({ file, ...front }, map, settings)) : undefined;
    return place === undefined ? [] : [{ file, ...place }];
  });
  return { root, settings, links: new SiteLinks(settings, linked) };
}

function itemOf(
  { root, settings, links }: Site,
  file: string,
  { isSite, ...of }: { readonly scope: string; readonly input: string; readonly isSite: boolean },
  drafts: ForeignDrafts,
  map: FieldMap,
): Item {
  const read = readTextAsItIs(root, file);
  const item = { ...of, line: 1, path: file, raw: read.ok ? Buffer.from(read.text) : undefined, ending: `.${extname(file).slice(1)}` } as const;
  if (!read.ok) return { ...item, reading: { ok: false, reasons: [`${read.problem.message} ${read.problem.fix}`] } };
  const markup = markupOf(file);
  if (markup !== undefined) return { ...item, reading: { ok: false, reasons: [`It is written in ${markup}, which is not read. Save its text as Markdown or HTML, below the same fields.`] } };
  const front = frontFields(file, read.text);
  if (!front.ok) return { ...item, reading: { ok: false, reasons: [front.reason] } };
  const page = drafts.read(() => {
    const article = sitePage({ file, ...front, body: links?.plain(file, front.body) ?? front.body }, map, settings);
    const own = article.formerly?.at(-1);
    return {
      ...article,
      ...(settings.address === undefined ? {} : { base: new URL(own ?? '', settings.address).href }),
      // In HTML a template is no address; in Markdown it stays, and is told.
      ...(links === undefined ? {} : { target: (address) => (isHtml(file) && /\{[{%]/.test(address) ? undefined : links.target(file, own, address)) }),
      key: isSite ? file : undefined,
      locate: (address) => located(root, file, address, settings.path),
    };
  });
  return { ...item, ...page };
}

/** A picture beside the page, or below one of the folders that a site serves. */
function located(root: string, file: string, address: string, below: string): string | undefined {
  if (isOutside(address) || /[\\\0]/.test(address)) return undefined;
  const typed = address.replace(/[?#].*$/, '');
  const path = below !== '' && typed.startsWith(`${below}/`) ? typed.slice(below.length) : typed;
  if (!path.startsWith('/')) return fileIn(root, join(dirname(file), path));
  return roots.map((folder) => fileIn(root, join(folder, path))).find((found) => found !== undefined);
}
