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
import { isMarkdown } from './forms.ts';
import { frontFields } from './front-fields.ts';
import { sitePage } from './site-page.ts';

/** Where sites keep the files that a path from the root means. */
const roots = ['static', 'public', 'assets', 'src', ''];

/** Files that are about the site: of the software, and of what it made. */
const noPages = /(?:^|\/)(?:node_modules|_site|dist|public|themes|_includes|_layouts|archetypes)\/|(?:^|\/)(?:README|LICENSE|CHANGELOG|CONTRIBUTING)\.md$/i;

/**
 * The pages of a folder that is the site of Hugo, Jekyll, Eleventy or Astro, or of a single Markdown file, in the order of their paths.
 * @param passOver told of each page that is a list of others
 */
export async function* readSiteFolder(source: Source, drafts: ForeignDrafts, map: FieldMap, passOver: (what: string) => void): AsyncGenerator<Item, undefined> {
  const { path, name } = source;
  const isFolder = statSync(path).isDirectory();
  const root = isFolder ? path : (source.root ?? dirname(path));
  const { files: all, odd } = isFolder ? filesIn(root) : { files: [relative(root, path).replaceAll('\\', '/')], odd: [] };
  // A file that is named by itself may be of any site: its place tells little.
  const scope = isFolder || source.scope !== undefined ? scopeOf(source) : scopeOf({ ...source, scope: 'markdown' });
  const files = isFolder ? all.filter(isMarkdown) : all;
  for (const { file } of odd) if (isMarkdown(file)) passOver('link or other thing that is no file');
  for (const file of files) {
    if (isFolder && noPages.test(file)) passOver('file about the site');
    else if (/(?:^|\/)_index\.[a-z]+$/.test(file)) passOver('list of a section');
    else yield await Promise.resolve(itemOf(root, file, { scope, input: isFolder ? `${name}/${file}` : name, isSite: scope !== 'markdown' }, drafts, map));
  }
  return undefined;
}

function itemOf(
  root: string,
  file: string,
  { isSite, ...of }: { readonly scope: string; readonly input: string; readonly isSite: boolean },
  drafts: ForeignDrafts,
  map: FieldMap,
): Item {
  const read = readTextAsItIs(root, file);
  const item = { ...of, line: 1, path: file, raw: read.ok ? Buffer.from(read.text) : undefined, ending: `.${extname(file).slice(1)}` } as const;
  if (!read.ok) return { ...item, reading: { ok: false, reasons: [`${read.problem.message} ${read.problem.fix}`] } };
  const front = frontFields(file, read.text);
  if (!front.ok) return { ...item, reading: { ok: false, reasons: [front.reason] } };
  const page = drafts.read(() => ({
    ...sitePage({ file, ...front }, map),
    key: isSite ? file : undefined,
    locate: (address) => located(root, file, address),
  }));
  return { ...item, ...page };
}

/** A picture beside the page, or below one of the folders that a site serves. */
function located(root: string, file: string, address: string): string | undefined {
  if (isOutside(address) || /[\\\0]/.test(address)) return undefined;
  const path = address.replace(/[?#].*$/, '');
  if (!path.startsWith('/')) return fileIn(root, join(dirname(file), path));
  return roots.map((folder) => fileIn(root, join(folder, path))).find((found) => found !== undefined);
}
