import { basename, dirname } from 'node:path/posix';
import type { ForeignArticle } from '../foreign/foreign-article.ts';
import { quote } from '../../problems/entry.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import { singleFields } from './field-map.ts';
import type { FieldMap, Target } from './field-map.ts';
import { isHtml } from './forms.ts';
import { hugoAlias } from './hugo-address.ts';
import { expiryOf, publicityOf } from './publicity.ts';
import { siteAddress } from './site-address.ts';
import { sitePicture } from './site-picture.ts';
import { languageOf } from './site-settings.ts';
import type { SiteSettings } from './site-settings.ts';
import { templateLosses } from './site-templates.ts';

/** A file of a site, in Markdown or HTML. */
export interface SitePage {
  /** From the folder of the site on, with forward slashes. */
  readonly file: string;
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The names of fields whose value is one text, and no list. */
  readonly alone: ReadonlySet<string>;
  readonly body: string;
}

/** `_posts/2020-03-04-name.md` is how Jekyll gives the date; Hugo and Eleventy know it too. */
const dated = /^(\d{4}-\d{2}-\d{2})[-_](.+)$/;

/** Where Jekyll keeps its posts. There, and there only, `categories` and `tags` that are one text are parted by spaces. */
const jekyll = /(?:^|\/)_(?:posts|drafts)\//;
const parted = ['categories', 'tags'];

/** Fields that are left out without a word: what they say of an article is looked for elsewhere here, or is about the site. */
const silent: ReadonlySet<string> = new Set(['slug', 'published', 'layout', 'weight', 'type']);

/** Fields with the address of the page itself, mostly a path. */
const owns = ['permalink', 'url'];

/** Of what stands within a tag no template stays in a text: links and pictures with one become words, and are told. */
const tags = /<[a-z/!][^<>]*>/gi;

/** How Eleventy is told to make no page, or to make it where it would anyway. */
const noAddress = /^(?:false|true)$/i;

/** A page of Hugo, Jekyll, Eleventy or Astro as an article. */
export function sitePage({ file, fields: typed, alone, body }: SitePage, map: FieldMap, settings: SiteSettings): ForeignArticle {
  const fields = jekyll.test(file) ? new Map([...typed].map(([name, values]) => [name, parted.includes(name) && alone.has(name) ? values.flatMap((value) => value.split(/,\s*|\s+/)) : values])) : typed;
  const by = (target: Target) => [...map].filter(([, one]) => one === target).flatMap(([field]) => fields.get(field) ?? []);
  const one = (target: Target) => by(target).find((value) => value.trim() !== '');
  const language = languageOf(file, settings);
  const ended = basename(file).replace(/\.[a-z]+$/i, '');
  const stem = language !== undefined && ended.toLowerCase().endsWith(`.${language}`) ? ended.slice(0, -language.length - 1) : ended;
  // A page that has pictures beside it is the index of a folder of its own.
  const own = stem === 'index' ? basename(dirname(file)) : stem;
  const [, day, rest] = dated.exec(own) ?? [];
  const [slug] = fields.get('slug') ?? [];
  const name = slug ?? rest ?? own;
  const asHtml = isHtml(file);
  const heading = asHtml ? headingInHtml(body) : headingOf(body);
  const picture = sitePicture(fields, map);
  const expiry = expiryOf(fields, (field) => map.has(field));
  const taken = new Set([...map.keys(), ...silent, ...(picture?.fields ?? []), ...expiry.map(({ field }) => field)]);
  const left = [...[...fields.keys()].filter((field) => !taken.has(field)), ...unusedOf(fields, map)];
  const addresses = by('redirectFrom').map((address) => address.trim()).filter((address) => address !== '' && !noAddress.test(address));
  const { summary, url } = { summary: one('summary'), url: one('url') ?? owns.flatMap((field) => fields.get(field) ?? []).find((address) => /^https?:/i.test(address))?.trim() };
  const aliases = new Set(fields.get('aliases')?.map((alias) => alias.trim()));
  const rooted = addresses.filter((one) => one.startsWith('/')).map((one) => (aliases.has(one) ? hugoAlias(one, file, settings) : one));
  const strange = addresses.filter((address) => !address.startsWith('/') && address !== url);
  const title = one('title') ?? heading ?? own.replaceAll('-', ' ');
  const address = hasOwnAddress(fields, settings) ? undefined : siteAddress({ file, name, own, slug, title, day: [one('date'), day].find((date) => date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date)), categories: ['category', 'categories'].flatMap((field) => fields.get(field) ?? []) }, settings);
  const publicity = publicityOf({ draft: by('draft'), published: map.has('published') ? [] : (fields.get('published') ?? []) });
  return {
    name,
    title,
    date: one('date') ?? day,
    source: one('source'),
    people: by('people'), countries: by('countries'), organisations: by('organisations'),
    topics: by('topics').flatMap((topic) => topic.split(/,\s*/)),
    byline: by('byline'),
    language: one('language') ?? language,
    usual: { source: settings.title, language: settings.language },
    page: one('page'),
    dateline: one('dateline'),
    summary: summary === undefined ? undefined : textOfHtml(summary),
    url,
    formerly: [...new Set([...rooted, ...(address !== undefined && 'path' in address ? [address.path] : [])])].map((path) => settings.path + path),
    below: settings.path,
    draft: publicity.draft || /(?:^|\/)_drafts\//.test(file),
    embargoes: expiry.map(({ sentence }) => sentence),
    body: asHtml ? { html: body } : { markdown: one('title') === undefined && heading !== undefined ? withoutHeading(body) : body },
    lead: picture?.lead,
    losses: [
      ...publicity.losses,
      ...(left.length === 0 ? [] : [`These fields were left out: ${left.join(', ')}. A file of --fields gives them a place.`]),
      ...(address !== undefined && 'unfollowed' in address ? [`The configuration makes its address by ${quote(address.unfollowed)}, which its file alone does not tell: that address was left out.`] : []),
      ...strange.map((address) => `The former address ${quote(address)} does not begin with "/", and was left out.`),
      ...templateLosses(asHtml ? body.replace(tags, ' ') : body),
    ],
  };
}

/** Whether a field says the address of the page, so that the configuration does not. */
function hasOwnAddress(fields: SitePage['fields'], { permalink }: SiteSettings): boolean {
  return (permalink !== undefined && fields.has('permalink')) || owns.some((field) => fields.get(field)?.some((value) => value.trim().startsWith('/')));
}

/** Fields that say another thing than the one before them that became the same: an article has one title. */
function unusedOf(fields: SitePage['fields'], map: FieldMap): string[] {
  return singleFields.flatMap((target) => {
    const [first, ...others] = [...map].filter(([, one]) => one === target).flatMap(([field]) => (fields.get(field) ?? []).map((value) => ({ field, value: value.trim() }))).filter(({ value }) => value !== '');
    return first === undefined ? [] : [...new Set(others.filter(({ value }) => value !== first.value).map(({ field }) => field))];
  });
}

function headingOf(body: string): string | undefined {
  const words = /^#[ \t]+(.+)$/m.exec(body)?.[1]?.trim();
  if (words === undefined) return undefined;
  let to = words.length;
  while (words.charAt(to - 1) === '#') to -= 1;
  // Signs at the end are none of the title, unless they belong to its last word.
  return /^[ \t]?$/.test(words.charAt(to - 1)) ? words.slice(0, to).trim() : words;
}

function headingInHtml(body: string): string | undefined {
  const opened = body.search(/<h1[\s>]/i);
  const from = opened < 0 ? -1 : body.indexOf('>', opened);
  const rest = from < 0 ? '' : body.slice(from + 1);
  const words = textOfHtml(rest.slice(0, Math.max(rest.search(/<\/h1/i), 0))).trim();
  return words === '' ? undefined : words;
}

/** The heading that became the title is not shown a second time, where the text begins with it; a picture or a note in it belongs to the text. */
function withoutHeading(body: string): string {
  return body.replace(/^(?:[ \t]*(?:\r\n?|\n))*#[ \t]+.+(?:\r\n?|\n|$)/, (heading) => (/!\[|\[\^/.test(heading) ? heading : ''));
}
