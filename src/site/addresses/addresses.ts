import type { AuthorityKind, Ref } from '../../model/kinds.ts';
import { listPath, periodPath } from './list-path.ts';
import type { ListOf } from './list-path.ts';
import { encodePath, pageAddress } from './page-address.ts';
import { searchParameters } from './search-parameters.ts';

/**
 * Where every page stands. Paths carry the base and end with a slash. Every address that the archive makes is made here; only a
 * link that an editor typed into a text is given the base where the text is rendered.
 */
export class Addresses {
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly #origin: string | undefined;
  readonly #pages = new Map<string, string>();

  /**
   * @param base the path that the site lives under, such as `/` or `/archive/`
   * @param site the site's address on the web, of which the origin counts; without one there are no absolute addresses
   */
  constructor(base: string, site: string | undefined) {
    this.base = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
    this.#origin = site === undefined ? undefined : new URL(site).origin;
  }

  home(): string {
    return this.base;
  }

  /** A page by its path from the root of the archive, without slashes at its ends: `people/kaja-kallas`; the empty one is the front page. */
  page(path: string): string {
    let address = this.#pages.get(path);
    if (address === undefined) {
      address = pageAddress(this.base, path);
      this.#pages.set(path, address);
    }
    return address;
  }

  /** A file by its path from the root of the archive. */
  file(path: string): string {
    return `${this.base}${encodePath(path)}`;
  }

  article(id: string): string {
    return this.page(`articles/${id}`);
  }

  authority({ kind, id }: Ref): string {
    return this.page(`${kind}/${id}`);
  }

  index(kind: AuthorityKind | 'articles'): string {
    return this.page(kind);
  }

  /** The list of a period, of the whole archive or of one record: `1987`, `1987-03`, `1987-03-19`. */
  period(key: string, of?: ListOf): string {
    return this.page(of === undefined ? periodPath(key) : listPath(of, key));
  }

  /** All texts that name a record, by time. */
  named(ref: Ref): string {
    return this.page(listPath({ ref, list: 'named' }));
  }

  /** The list of wanted issues, or the place of one issue on it. */
  wanted(issue?: { readonly source: string; readonly day: string }): string {
    const page = this.page('wanted');
    return issue === undefined ? page : `${page}#${wantedAnchor(issue)}`;
  }

  search(query?: Readonly<Record<string, string>>): string {
    const page = this.page('search');
    return query === undefined ? page : `${page}?${new URLSearchParams(query).toString()}`;
  }

  /** The search for what is filed under a record. */
  searchOf({ kind, id }: Ref): string {
    return this.search({ [searchParameters[kind]]: id });
  }

  /** The search for what lies in a stretch of time, of the whole archive or of what is filed under a record. */
  searchIn(key: string, ref?: Ref): string {
    return this.search({ ...(ref && { [searchParameters[ref.kind]]: ref.id }), from: key, to: key });
  }

  /**
   * The search for a name, which finds what is filed under it and what prints it in any form; in a stretch of time, where one is told.
   * Quotation marks of the name itself would make a phrase of what is in them, which other forms have not.
   */
  searchFor(name: string, key?: string): string {
    return this.search({ q: name.replace(/["“”„«»]/g, ' ').replace(/\s+/g, ' ').trim(), ...(key !== undefined && { from: key, to: key }) });
  }

  /** The search for what is filed under two records; each is taken by itself, without what is narrower, but for the second of two of a kind. */
  searchBoth(one: Ref, other: Ref): string {
    const [parameter, beside] = [searchParameters[one.kind], searchParameters[other.kind]];
    return this.search(one.kind === other.kind ? { q: `+${beside}:${other.id}`, [parameter]: one.id } : { [parameter]: one.id, [beside]: other.id });
  }

  searchHelp(): string {
    return this.page('search/help');
  }

  /** With scheme and host; undefined when the site's address is not known. */
  absolute(path: string): string | undefined {
    return this.#origin === undefined ? undefined : `${this.#origin}${path}`;
  }
}

/** The anchor of a wanted issue: `ng-2025-03-03`. */
export function wantedAnchor({ source, day }: { readonly source: string; readonly day: string }): string {
  return `${source}-${day}`;
}

/** The path of a site's address on the web: begins and ends with a slash. */
export function pathOf(site: string): string {
  const { pathname } = new URL(site);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
