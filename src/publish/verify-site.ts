import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { allPaths } from '../site/routes.ts';
import type { Progress } from './progress.ts';

/** Holds what was made against what should be there: every page, and every link and anchor of every page. */
export function verifySite({ site }: Edition, out: string, progress: Progress): Problem[] {
  const problems: Problem[] = [];
  const fileOf = new Map(site.archive.articles.map(({ id, file }) => [`articles/${id}/index.html`, file]));
  const files = new Set(readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')));
  for (const path of allPaths(site)) {
    const page = path === '' ? 'index.html' : `${path}/index.html`;
    if (!files.has(page)) problems.push(problem('page-missing', { file: fileOf.get(page) ?? page }, { address: site.addresses.page(path) }));
  }
  const pages = [...files].filter((path) => path.endsWith('.html')).sort();
  const links = new LinkChecker(out, files, site.addresses.base);
  pages.forEach((page, done) => {
    progress.update('Checking every link', done, pages.length);
    for (const link of links.broken(page)) problems.push(problem('link-broken', { file: fileOf.get(page) ?? page }, { link }));
  });
  return problems;
}

/** Finds links that lead nowhere. Each target is looked up once, and only pages that are linked by anchor have their ids read. */
class LinkChecker {
  readonly #out: string;
  readonly #files: ReadonlySet<string>;
  readonly #base: string;
  readonly #good = new Map<string, boolean>();
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(out: string, files: ReadonlySet<string>, base: string) {
    this.#out = out;
    this.#files = files;
    this.#base = base;
  }

  broken(page: string): string[] {
    const html = readFileSync(join(this.#out, page), 'utf8');
    const own = new Set<string>();
    const found: string[] = [];
    for (const [, link = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (own.has(link)) continue;
      own.add(link);
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) continue;
      const [path = '', anchor = ''] = link.replaceAll('&#38;', '&').replaceAll('&amp;', '&').split('#');
      const target = path === '' ? page : this.#target(path.split('?')[0] ?? '', page);
      if (target === undefined || !(anchor === '' || this.#idsOf(target, target === page ? html : undefined).has(decodeAnchor(anchor)))) found.push(link);
    }
    return found;
  }

  /** The file that an address leads to. */
  #target(path: string, page: string): string | undefined {
    const absolute = path.startsWith('/') ? path : new URL(path, `http://site${this.#base}${page}`).pathname;
    if (!absolute.startsWith(this.#base)) return undefined;
    const inside = decodeAnchor(absolute.slice(this.#base.length));
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    let good = this.#good.get(file);
    if (good === undefined) {
      good = this.#files.has(file) && existsSync(join(this.#out, file));
      this.#good.set(file, good);
    }
    return good ? file : undefined;
  }

  #idsOf(file: string, html: string | undefined): ReadonlySet<string> {
    let ids = this.#ids.get(file);
    if (ids === undefined) {
      ids = new Set([...(html ?? readFileSync(join(this.#out, file), 'utf8')).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
      if (html === undefined) this.#ids.set(file, ids);
    }
    return ids;
  }
}

function decodeAnchor(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Not encoded after all: it is held against the names as it stands.
  }
}
