import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load } from 'cheerio';

/** A link with the number beside it. */
export interface Counted {
  readonly path: string;
  readonly shown: string;
  /** The number in words, which a pointer brings up. */
  readonly told: string;
}

/** What a test asks of a page after it was read. Paths begin below the base path. */
export interface BuiltPage {
  readonly title: string;
  /** Every address in it, as it is written. */
  readonly links: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** How many there are of what it lists, in words. */
  readonly tally: string;
  readonly counted: readonly Counted[];
  /** What appears alongside a record, which is counted too. */
  readonly alongside: readonly Counted[];
  /** Paths of the records whose names its text marks, each once. */
  readonly marked: readonly string[];
  /** The articles it lists. */
  readonly listed: readonly string[];
  /** What each bar of its picture of coverage says. */
  readonly bars: readonly string[];
}

export interface BuiltSite {
  /** The pages by their paths: `people/` and `404.html`. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Every file by its path. */
  readonly files: ReadonlySet<string>;
}

/** The file of a path. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Reads every page of a site once. */
export function readSite(folder: string, base: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/')).sort();
  const pages = files.filter((path) => path.endsWith('.html'));
  return {
    pages: new Map(pages.map((path) => [path.replace(/(?<=^|\/)index\.html$/, ''), readPage(readFileSync(join(folder, path), 'utf8'), base)])),
    files: new Set(files),
  };
}

/** The forgiving parser takes half the time of the one that follows the standard, to which html-validate holds the markup. */
function readPage(html: string, base: string): BuiltPage {
  const $ = load(html, { xml: { xmlMode: false } });
  const values = (attribute: string) => $(`[${attribute}]`).map((_, element) => $(element).attr(attribute)).get();
  const pathOf = (address = '') => (address.startsWith(base) ? address.slice(base.length) : `not below ${base}: ${address}`);
  const counts = (selector: string) => $(selector).map((_, count) => ({ path: pathOf($(count).prev().attr('href')), shown: $(count).text(), told: $(count).attr('title') ?? '' })).get();
  return {
    title: $('main h1').text(),
    links: new Set(['href', 'src', 'action'].flatMap(values)),
    ids: new Set(values('id')),
    tally: $('main header .tally').text(),
    counted: counts('.count:not(.companions *)'),
    alongside: counts('.companions .count'),
    marked: [...new Set($('.text .name[id]').map((_, name) => $(name).attr('id')?.replace(/-\d+$/, '/').replace('-', '/')).get())],
    listed: $('ul.articles > li > a').filter((_, link) => $(link).closest('[aria-labelledby="also"]').length === 0).map((_, link) => pathOf($(link).attr('href'))).get(),
    bars: $('.coverage title').map((_, title) => $(title).text()).get(),
  };
}
