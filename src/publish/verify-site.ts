import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { redirectFile } from '../site/addresses.ts';
import { idsOf, linksOf } from '../site/attributes.ts';
import { linkTarget } from '../site/link-target.ts';
import { allPaths } from '../site/routes.ts';
import type { Progress } from './progress.ts';

/**
 * Holds what was made against what should be there: every page, and every link and anchor of every page.
 * @param kept pages of the site before, which was looked over when it was made
 */
export function verifySite({ site, content }: Edition, out: string, progress: Progress, kept: ReadonlySet<string> = new Set()): Problem[] {
  const problems: Problem[] = [];
  const fileOf = new Map(site.archive.articles.map(({ id, file }) => [`articles/${id}/index.html`, file]));
  const files = new Set(readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => relative(out, join(item.parentPath, item.name)).split(sep).join('/')));
  for (const path of allPaths(site)) {
    const page = path === '' ? 'index.html' : `${path}/index.html`;
    if (!files.has(page)) problems.push(problem('page-missing', { file: fileOf.get(page) ?? page }, { address: site.addresses.page(path) }));
  }
  const promised = [...(content.published.pages?.keys() ?? []), ...site.archive.settings.gone.map(({ address }) => address)];
  for (const path of promised) {
    if (!files.has(path === '' ? 'index.html' : redirectFile(path))) problems.push(problem('page-missing', content.published.place(path), { address: site.addresses.page(path) }));
  }
  const pages = [...files].filter((path) => path.endsWith('.html')).sort();
  const links = new LinkChecker(out, files, site.addresses.base);
  pages.forEach((page, done) => {
    if (kept.has(page)) return;
    progress.update('Checking every link', done, pages.length);
    for (const { link, lacks } of links.broken(page)) problems.push(problem('link-broken', { file: fileOf.get(page) ?? page }, { link, lacks, near: [] }));
  });
  return problems;
}

interface BrokenLink {
  readonly link: string;
  readonly lacks: 'page' | 'place';
}

/** Finds links that lead nowhere. Only pages that are linked by anchor have their ids read. */
class LinkChecker {
  readonly #out: string;
  readonly #files: ReadonlySet<string>;
  readonly #base: string;
  /** Links from the root that lead somewhere: most stand on many pages. */
  readonly #good = new Set<string>();
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(out: string, files: ReadonlySet<string>, base: string) {
    this.#out = out;
    this.#files = files;
    this.#base = base;
  }

  broken(page: string): BrokenLink[] {
    const html = readFileSync(join(this.#out, page), 'utf8');
    const found: BrokenLink[] = [];
    for (const link of linksOf(html)) {
      if (this.#good.has(link) || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) continue;
      const lacks = this.#lackOf(link, page, html);
      if (lacks !== undefined) found.push({ link, lacks });
      else if (link.startsWith('/')) this.#good.add(link);
    }
    return found;
  }

  #lackOf(link: string, page: string, html: string): BrokenLink['lacks'] | undefined {
    const target = linkTarget(link.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), `${this.#base}${page}`, this.#base);
    const file = target === undefined ? undefined : this.#fileOf(target.path);
    if (target === undefined || file === undefined) return 'page';
    return target.anchor === '' || this.#idsOf(file, file === page ? html : undefined).has(target.anchor) ? undefined : 'place';
  }

  /** The file that a host serves for a path; for a folder it sends readers on to the page in it. */
  #fileOf(path: string): string | undefined {
    return [path, path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`].find((file) => this.#files.has(file));
  }

  #idsOf(file: string, html: string | undefined): ReadonlySet<string> {
    let ids = this.#ids.get(file);
    if (ids === undefined) {
      ids = idsOf(html ?? readFileSync(join(this.#out, file), 'utf8'));
      if (html === undefined) this.#ids.set(file, ids);
    }
    return ids;
  }
}
