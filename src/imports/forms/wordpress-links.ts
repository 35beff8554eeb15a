import { unescaped } from '../../model/address-form.ts';
import { pathKey } from '../../model/names/slug.ts';
import { withoutOuterSlashes } from '../slashes.ts';
import { textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';

/** Where an article will stand, and the former addresses that it keeps. */
interface Place {
  readonly id: string;
  readonly formerly: readonly string[];
}

/** Where links between the posts of an export lead once they are articles. A former address leads on also where an editor has moved the article. */
export class PostLinks {
  /** By what tells a post in an address of the site; undefined where that tells two. */
  readonly #byKey = new Map<string, string | undefined>();
  readonly #ids = new Set<string>();
  #site: URL | undefined;

  /** @param post one that readers will see as an article */
  see(post: XmlNode, head: XmlNode, { id, formerly }: Place): void {
    this.#site ??= siteIn(head) ?? undefined;
    const last = formerly.at(-1);
    // Of two posts of one name the second has a file of another name.
    const address = last === undefined ? (this.#ids.has(id) ? undefined : `/articles/${id}/`) : written(last);
    this.#ids.add(id);
    for (const key of this.#keysOf(post)) this.#byKey.set(key, this.#byKey.has(key) ? undefined : address);
  }

  /** Where a link leads: to an article, or where it led. A place in a post is none in the article. */
  target(address: string): string {
    const url = URL.parse(address);
    return url === null || url.host !== this.#site?.host ? address : (this.#byKey.get(keyOf(url, this.#site)) ?? address);
  }

  /** Behind the path that all of a site have, a query tells which post is meant. */
  #keysOf(post: XmlNode): ReadonlySet<string> {
    const link = URL.parse(textOf(post, 'link') ?? '');
    const number = textOf(post, 'wp:post_id');
    const isPath = link !== null && link.host === this.#site?.host && link.search === '' && link.pathname !== '/';
    return new Set([...(isPath ? [pathOf(link)] : []), ...(number === undefined ? [] : [`?p=${number}`])]);
  }
}

/** The site that an export is of. */
export function siteIn(head: XmlNode): URL | null {
  return URL.parse(textOf(head, 'wp:base_blog_url', 'wp:base_site_url', 'link') ?? '');
}

/** The number of a post, which leads to it from the front page of the site; from elsewhere it may be of other software. Else the path. */
function keyOf(url: URL, site: URL): string {
  const number = url.searchParams.get('p');
  return number !== null && pathOf(url).replace(/(?:^|\/)index\.php$/, '') === pathOf(site) ? `?p=${number}` : pathOf(url);
}

function pathOf({ pathname }: URL): string {
  return pathKey(withoutOuterSlashes(unescaped(pathname)));
}

function written(path: string): string {
  const plain = `/${withoutOuterSlashes(path)}`;
  return /\.html?$/i.test(plain) ? plain : `${plain}/`;
}
