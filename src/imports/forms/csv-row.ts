import type { ForeignReading } from '../foreign-article.ts';
import type { FieldMap, Target } from './field-map.ts';
import { nameOf } from './html-page.ts';
import { publicityOf } from './publicity.ts';

/** Columns that hold the text: as plain text, as Markdown, as HTML. */
const texts = { text: ['text', 'body', 'content', 'article'], markdown: ['markdown'], html: ['html', 'content_html', 'body_html'] } as const;

/** Columns that tell an article from the others. */
const ids = ['id', 'guid', 'key', 'slug'];

/** The column that says the opposite of `draft`. */
const published = 'published';

/** Fields of an article that its own name gives away, in whatever language generators are written. */
const own: readonly Target[] = ['title', 'date', 'source', 'people', 'countries', 'organisations', 'topics', 'language', 'byline', 'dateline', 'summary', 'url', 'redirectFrom', 'draft'];

/** A row of a table as an article, by the names of its columns in any case; a list in a cell is parted by semicolons or bars. */
export function csvRow(names: readonly string[], cells: readonly string[], map: FieldMap): ForeignReading {
  if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== '')) return { reason: `It has ${cells.length} cells, and the first row names ${names.length}.` };
  const columns = names.map((name, index) => ({ name, small: name.toLowerCase(), cell: cells[index] ?? '' })).filter(({ cell }) => cell.trim() !== '');
  const targetOf = (name: string, small: string) => map.get(name) ?? map.get(small) ?? own.find((target) => target.toLowerCase() === small);
  const by = (target: Target) => columns.filter(({ name, small }) => targetOf(name, small) === target).map(({ cell }) => cell.trim());
  const listed = (target: Target) => by(target).flatMap((cell) => cell.split(/\s*[;|]\s*/));
  const named = (wanted: readonly string[]) => columns.find(({ name, small }) => wanted.includes(small) && targetOf(name, small) === undefined)?.cell;
  const [text, markdown, html] = [named(texts.text), named(texts.markdown), named(texts.html)];
  const id = columns.find(({ small }) => ids.includes(small))?.cell;
  const [url] = by('url').length > 0 ? by('url') : by('redirectFrom').filter((address) => /^https?:/i.test(address));
  const publicity = publicityOf({ draft: by('draft'), published: columns.filter(({ name, small }) => small === published && targetOf(name, small) === undefined).map(({ cell }) => cell) });
  const used = new Set([...Object.values(texts).flat(), ...ids, published]);
  const left = columns.filter(({ name, small }) => targetOf(name, small) === undefined && !used.has(small)).map(({ name }) => name);
  return {
    key: id ?? url,
    name: id ?? nameOf(url) ?? '',
    title: by('title')[0],
    date: by('date')[0],
    source: by('source')[0],
    people: listed('people'), countries: listed('countries'), organisations: listed('organisations'), topics: listed('topics'), byline: listed('byline'),
    language: by('language')[0],
    dateline: by('dateline')[0],
    summary: by('summary')[0],
    url,
    formerly: listed('redirectFrom').filter((address) => address.startsWith('/')),
    draft: publicity.draft,
    body: html === undefined ? (markdown === undefined ? { text: text ?? '' } : { markdown }) : { html },
    losses: [...publicity.losses, ...(left.length === 0 ? [] : [`These columns were left out: ${left.join(', ')}. A file of --fields gives them a place.`])],
  };
}
