import { extname, join } from 'node:path';
import { readTextAsItIs } from '../../intake/read-text.ts';
import type { FieldMap } from './field-map.ts';
import { beginsWithFields, isHtml, isMarkdown } from './forms.ts';
import { frontFields } from './front-fields.ts';

/** What a file of a site is: a page that becomes an article, one in a markup that is not read, or something that is passed over. */
export type SiteFile = 'page' | 'unread' | 'file about the site' | 'list of a section' | 'file in HTML without frontmatter';

/** Files that are about the site: of the software, and of what it made. */
const noPages = /(?:^|\/)(?:node_modules|_site|dist|public|themes|_includes|_layouts|archetypes)\/|(?:^|\/)(?:README|LICENSE|CHANGELOG|CONTRIBUTING)\.md$/i;

/** What may have fields and is a part of pages, or is published as it is. */
const parts = /^(?:src\/)?(?:layouts|static|assets|data)\/|(?:^|\/)_(?:data|sass|plugins)\/|(?:^|\/)404\.html$/i;

const lists = /(?:^|\/)_index(?:\.[\w-]+)?\.[a-z]+$/;

/** Where Jekyll keeps posts: what lies there is one, also without fields. */
const posts = /(?:^|\/)_(?:posts|drafts)\//;

/** Where Hugo keeps pages, and Jekyll those of a collection: what has fields there is one. */
const collections = /^content\/|(?:^|\/)_[\w-]+\//;

const markups: Readonly<Record<string, string>> = { textile: 'Textile', adoc: 'AsciiDoc', asciidoc: 'AsciiDoc', rst: 'reStructuredText', org: 'Org', pandoc: 'Markdown of Pandoc', pdc: 'Markdown of Pandoc', mdoc: 'Markdoc' };
const languages: Readonly<Record<string, string>> = { njk: 'Nunjucks', liquid: 'Liquid', hbs: 'Handlebars', mustache: 'Mustache', haml: 'Haml', pug: 'Pug', ejs: 'EJS', webc: 'WebC', vto: 'Vento', slim: 'Slim' };

/** A loop makes a list of other pages. */
const loop = /\{%-?\s*for\s/;

/** Undefined of a file that is no text of a page. @param map which fields say a title or a date */
export function siteFile(root: string, file: string, map: FieldMap): SiteFile | undefined {
  if (isMarkdown(file)) return noPages.test(file) ? 'file about the site' : isList(file) ? 'list of a section' : 'page';
  const what = isHtml(file) ? 'page' : markupOf(file) === undefined ? undefined : 'unread';
  if (what === undefined || noPages.test(file) || parts.test(file)) return undefined;
  if (isList(file)) return 'list of a section';
  if (posts.test(file)) return what;
  if (!beginsWithFields(join(root, file))) {
    return what === 'page' ? 'file in HTML without frontmatter' : file.startsWith('content/') && endingOf(file) in markups ? what : undefined;
  }
  const read = readTextAsItIs(root, file);
  const front = read.ok ? frontFields(file, read.text) : undefined;
  if (front?.ok !== true) return what;
  const names = [...front.fields.keys()];
  if (names.some((name) => map.get(name) === 'date')) return what;
  if (loop.test(front.body) || names.some((name) => /^pagination(?:\.|$)/.test(name))) return 'list of a section';
  return names.some((name) => map.get(name) === 'title') || (what === 'page' && collections.test(file)) ? what : undefined;
}

export function isList(file: string): boolean {
  return lists.test(file);
}

/** What a text is written in that is not read; undefined of any other file. */
export function markupOf(file: string): string | undefined {
  return markups[endingOf(file)] ?? languages[endingOf(file)];
}

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}
