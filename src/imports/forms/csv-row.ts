import { quote } from '../../problems/entry.ts';
import type { ForeignReading } from '../foreign/foreign-article.ts';
import { nameInAddress } from '../text/name-in-address.ts';
import { ownFields, singleFields } from './field-map.ts';
import type { FieldMap, Target } from './field-map.ts';
import { isDay, publicityOf } from './publicity.ts';

/** Columns that hold the text: as HTML, as Markdown, as plain text. The first that is filled goes before the others. */
const texts = { html: ['html', 'content_html', 'body_html'], markdown: ['markdown'], text: ['text', 'body', 'content', 'article'] } as const;

/** Columns that tell an article from the others. */
const ids = ['id', 'guid', 'key', 'slug'];

/** A filled cell, and the field that its column becomes. */
interface Filled {
  readonly name: string;
  /** The name in small letters. */
  readonly small: string;
  readonly cell: string;
  readonly target: Target | undefined;
}

/** A row of a table as an article, by the names of its columns in any case; a list in a cell is parted by semicolons or bars. */
export function csvRow(names: readonly string[], cells: readonly string[], map: FieldMap): ForeignReading {
  if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== '')) return { reason: `It has ${cells.length} cells, and the first row names ${names.length}. Put quotation marks around a cell that holds the sign between cells.` };
  const columns = names.map((name, index) => filled(name, cells[index] ?? '', map)).filter(({ cell }) => cell.trim() !== '');
  const of = (target: Target) => columns.filter((column) => column.target === target);
  const one = (target: Target) => of(target)[0]?.cell.trim();
  const listed = (target: Target) => of(target).flatMap(({ cell }) => cell.split(/[;|]/)).map((value) => value.trim()).filter((value) => value !== '');
  const named = (wanted: readonly string[]) => columns.find(({ small, target }) => wanted.includes(small) && target === undefined);
  const id = columns.find(({ small }) => ids.includes(small));
  const slug = columns.find(({ small }) => small === 'slug');
  const published = columns.filter(({ small, target }) => small === 'published' && target === undefined);
  const [html, markdown, text] = [named(texts.html), named(texts.markdown), named(texts.text)];
  const body = html ?? markdown ?? text;
  const addresses = listed('redirectFrom');
  const url = one('url') ?? addresses.find(isWhole);
  const former = addresses.filter((address) => address !== url);
  const publicity = publicityOf({ draft: of('draft').map(({ cell }) => cell), published: published.map(({ cell }) => cell) });
  const taken = [
    ...published,
    ...[id, slug, body].filter((column) => column !== undefined),
    ...columns.filter(({ target }) => target !== undefined && !singleFields.some((one) => one === target)),
    ...singleFields.flatMap((target) => of(target).slice(0, 1)),
  ];
  const isSaid = (column: Filled) => taken.some((one) => one === column || (useOf(one) === useOf(column) && one.cell.trim() === column.cell.trim()));
  const left = columns.filter((column) => !isSaid(column)).map(({ name }) => name);
  return {
    key: id?.cell ?? url,
    name: slug?.cell ?? id?.cell ?? nameInAddress(url) ?? '',
    title: one('title'),
    date: one('date') ?? published.map(({ cell }) => cell.trim()).find(isDay),
    source: one('source'),
    people: listed('people'), countries: listed('countries'), organisations: listed('organisations'), topics: listed('topics'), byline: listed('byline'),
    language: one('language'),
    page: one('page'),
    dateline: one('dateline'),
    summary: one('summary'),
    url,
    formerly: former.filter((address) => !isElsewhere(address, url)),
    draft: publicity.draft,
    body: html !== undefined ? { html: html.cell } : markdown !== undefined ? { markdown: markdown.cell } : { text: text?.cell ?? '' },
    losses: [
      ...publicity.losses,
      ...(left.length === 0 ? [] : [`These columns were left out: ${left.join(', ')}. A file of --fields gives them a place.`]),
      ...former.filter((address) => isElsewhere(address, url)).map((address) => `The former address ${quote(address)} is of another site, and was left out.`),
    ],
  };
}

/** Whether a row under these names can have a title, without which there is no article. */
export function namesTitle(names: readonly string[], map: FieldMap): boolean {
  return names.some((name) => filled(name, '', map).target === 'title');
}

function filled(name: string, cell: string, map: FieldMap): Filled {
  const small = name.toLowerCase();
  return { name, small, cell, target: map.get(name) ?? map.get(small) ?? ownFields.find((target) => target.toLowerCase() === small) };
}

/** What a column is for: two of one use may say the same. */
function useOf({ small, target }: Filled): string {
  if (target !== undefined) return target;
  return ids.includes(small) ? 'id' : Object.values(texts).flat().some((name) => name === small) ? 'text' : small;
}

function isWhole(address: string): boolean {
  return /^https?:/i.test(address);
}

function isElsewhere(address: string, url: string | undefined): boolean {
  return isWhole(address) && URL.parse(address)?.host !== URL.parse(url ?? '')?.host;
}
