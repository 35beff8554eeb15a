import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problem } from '../../problems/problem.ts';
import { idsOf } from '../../site/attributes.ts';
import { linkTarget } from '../../site/addresses/link-target.ts';
import { fileAtAddress, fileOfPage, redirectFile } from '../../site/addresses/page-file.ts';
import { allPaths } from '../../site/addresses/routes.ts';
import { isPage } from '../making/site-folder.ts';
import type { SiteMaking } from '../making/site-making.ts';
import type { Progress } from '../command/progress.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/**
 * Holds what was made against what should be there: every page, and every link and anchor of every page.
 * @param kept pages of the site before, which was looked over when it was made
 */
export function verifySite({ site, content }: Edition, making: SiteMaking, progress: Progress, kept: ReadonlySet<string> = new Set()): Problem[] {
  const problems: Problem[] = [];
  const fileOf = new Map(site.archive.articles.map(({ id, file }) => [fileOfPage(`articles/${id}`), file]));
  const files: Pick<ReadonlySet<string>, 'has'> = making.files;
  for (const path of allPaths(site)) {
    const page = fileOfPage(path);
    if (!files.has(page)) problems.push(problem('page-missing', { file: fileOf.get(page) ?? page }, { address: site.addresses.page(path) }));
  }
  const promised = [...(content.published.pages?.keys() ?? []), ...site.archive.settings.gone.map(({ address }) => address)];
  for (const path of promised) {
    if (fileAtAddress(path, files) !== undefined) continue;
    const isFile = redirectFile(path) === path;
    problems.push(problem('page-missing', content.published.place(path), { address: isFile ? site.addresses.file(path) : site.addresses.page(path) }));
  }
  const pages = [...making.files.keys()].filter(isPage);
  const links = new LinkChecker(making, site.addresses.base);
  const broken = pages.flatMap((page, done) => {
    progress.update('Checking every link', done, pages.length);
    return kept.has(page) ? [] : links.broken(page).map((found) => ({ page, ...found }));
  });
  broken.sort((a, b) => (a.page === b.page ? 0 : a.page < b.page ? -1 : 1));
  return [...problems, ...broken.map(({ page, link, lacks }) => problem('link-broken', { file: fileOf.get(page) ?? page }, { link, lacks, near: [] }))];
}

interface BrokenLink {
  readonly link: string;
  readonly lacks: 'page' | 'place';
}

/** Finds links that lead nowhere. Each is followed once, and only pages that are linked by anchor have their ids read. */
class LinkChecker {
  readonly #making: SiteMaking;
  readonly #base: string;
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(making: SiteMaking, base: string) {
    this.#making = making;
    this.#base = base;
  }

  /** The links of a page that lead nowhere. */
  broken(page: string): BrokenLink[] {
    const { links, files } = this.#making;
    const found: BrokenLink[] = [];
    for (const link of files.get(page)?.places ?? []) {
      const followed = this.#follow(link, page);
      if ('lacks' in followed) found.push({ link, lacks: followed.lacks });
    }
    for (const number of this.#making.linksOf(page)) {
      if (links.isGood(number)) continue;
      const still = this.#stillLeadsTo(number);
      if (still !== undefined) {
        links.note(number, still);
        continue;
      }
      const link = links.link(number);
      const followed = this.#follow(link, page);
      if ('lacks' in followed) found.push({ link, lacks: followed.lacks });
      else if (link.startsWith('/')) links.note(number, followed.file);
    }
    return found;
  }

  /** The file to which a link has led in the site before, if it surely still does: the page there is as it was, or is there and no place on it is named. */
  #stillLeadsTo(number: number): string | undefined {
    const { links, files, reused } = this.#making;
    const file = links.ledTo(number);
    const stays = file !== undefined && (reused.has(file) || (files.has(file) && !links.link(number).includes('#')));
    return stays ? file : undefined;
  }

  #follow(link: string, page: string): { readonly file: string } | { readonly lacks: BrokenLink['lacks'] } {
    const target = linkTarget(link, `${this.#base}${page}`, this.#base);
    const file = target === undefined ? undefined : this.#fileOf(target.path);
    if (target === undefined || file === undefined) return { lacks: 'page' };
    return target.anchor === '' || this.#idsOf(file).has(target.anchor) ? { file } : { lacks: 'place' };
  }

  /** The file that a host serves for a path; for a folder it sends readers on to the page in it. */
  #fileOf(path: string): string | undefined {
    return [path, path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`].find((file) => this.#making.files.has(file));
  }

  #idsOf(file: string): ReadonlySet<string> {
    return getOrMake(this.#ids, file, () => idsOf(readFileSync(join(this.#making.folder, file), 'utf8')));
  }
}
