import { basename, dirname, join } from 'node:path/posix';
import { isOutside, unescaped } from '../../model/address-form.ts';
import { pathKey } from '../../model/names/slug.ts';
import { isOwnPage } from '../own-pages.ts';
import { withoutOuterSlashes } from '../slashes.ts';
import { isMarkdown } from './forms.ts';
import type { SiteSettings } from './site-settings.ts';

/** A page of the site that becomes an article which readers see. */
export interface LinkedPage {
  readonly file: string;
  /** The former addresses that the article keeps, each a path on the host, its own last. */
  readonly formerly: readonly string[];
  /** The path of its file below `articles/`, without its ending. */
  readonly id: string;
}

/** What generators replace by an address, where an address stands. */
const templates = /(?<=\]\(\s*<?|\]:[ \t]+<?|\b(?:href|src)\s*=\s*["']?)(?:\{\{-?\s*(?:site\.(baseurl|url)\s*-?\}\}(\{\{-?\s*site\.baseurl\s*-?\}\})?|(["'])([^"'{}]*)\3\s*\|\s*(?:relative_url|absolute_url|url)\s*-?\}\})|\{%-?\s*(?:post_url|link)\s+([^\s%]+)\s*-?%\}|\{\{[<%]\s*(?:rel)?ref\s+["']?([^\s"'{}]+)["']?\s*[%>]\}\})/g;

/** Where the links of a site lead once its pages are articles. A former address leads on also where an editor has moved the article. */
export class SiteLinks {
  readonly #settings: SiteSettings;
  readonly #byFile = new Map<string, string>();
  readonly #byName = new Map<string, string | undefined>();
  readonly #byAddress = new Map<string, string>();

  constructor(settings: SiteSettings, pages: Iterable<LinkedPage>) {
    this.#settings = settings;
    const ids = new Set<string>();
    for (const { file, formerly, id } of pages) {
      const last = formerly.at(-1);
      // Where the archive takes the place of a site below a path, that path is put before links a second time. An id is of the first that has it.
      const address = last === undefined || (settings.path !== '' && !ids.has(id)) ? `/articles/${id}/` : written(last);
      ids.add(id);
      const name = withoutEnding(file);
      for (const one of [name, name.replace(/^content\//, '')]) if (!this.#byFile.has(one)) this.#byFile.set(one, address);
      this.#byName.set(basename(name), this.#byName.has(basename(name)) ? undefined : address);
      for (const one of [...formerly, address]) this.#byAddress.set(keyOf(one), address);
    }
  }

  /** The text with addresses in place of templates that mean some. */
  plain(file: string, body: string): string {
    if (!/\{[{%]/.test(body)) return body;
    const { path: below } = this.#settings;
    return body.replace(templates, (template: string, ...[own, more, , path, post, ref]: readonly (string | undefined)[]) => {
      if (own !== undefined) return own === 'url' && more === undefined ? '' : below;
      if (path !== undefined) return path.startsWith('/') ? below + path : path;
      const named = post ?? ref ?? '';
      return this.#page(file, named) ?? this.#byName.get(basename(withoutEnding(named))) ?? template;
    });
  }

  /**
   * Where a link in the text of a file leads; undefined where to no page that came along, and nothing says where the site stood.
   * @param own the path of the page on the host of its site; undefined where it is not known
   */
  target(file: string, own: string | undefined, address: string): string | undefined {
    const path = address.replace(/[?#].*$/, '');
    if (isOutside(address) || /^[{<\\]/.test(address)) return address;
    if (path === '') return undefined;
    const page = isMarkdown(unescaped(path)) ? this.#page(file, unescaped(path)) : undefined;
    if (page !== undefined) return page;
    const { address: site, path: below } = this.#settings;
    // Where it is not known where the page stood, nothing is known of what is beside it.
    const url = !path.startsWith('/') && own === undefined ? null : URL.parse(address, `https://host.invalid${written(own ?? '')}`);
    if (url === null) return undefined;
    const known = this.#byAddress.get(keyOf(url.pathname)) ?? this.#byAddress.get(keyOf(below + url.pathname));
    if (known !== undefined) return path.startsWith('/') && withoutOuterSlashes(unescaped(path)) === withoutOuterSlashes(known) ? path : known;
    if (site !== undefined) return `${new URL(site).origin}${url.pathname}${url.search}${url.hash}`;
    return isOwnPage(path) || /^\/(?:articles|people|countries|organisations|topics|sources)\//.test(path) ? address : undefined;
  }

  #page(file: string, named: string): string | undefined {
    const name = withoutEnding(named);
    return this.#byFile.get(named.startsWith('/') ? name.slice(1) : join(dirname(file), name)) ?? this.#byFile.get(name);
  }
}

function withoutEnding(file: string): string {
  return file.replace(/\.(?:md|markdown|mdx|x?html?)$/i, '').replace(/\/_?index$/i, '');
}

function keyOf(path: string): string {
  return pathKey(withoutOuterSlashes(unescaped(path)).replace(/(?:^|\/)index\.html?$/i, ''));
}

function written(path: string): string {
  const plain = `/${withoutOuterSlashes(path)}`;
  return /\.html?$/i.test(plain) ? plain : `${plain}/`;
}
