import { textOfHtml } from '../markup/text-of-html.ts';
import { childrenOf, textIn, textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { metaOf } from './wordpress-pictures.ts';

/** What a post is filed under. */
interface Terms {
  readonly topics: readonly string[];
  /** As Co-Authors Plus keeps them: by the name that they log in with, or that they are shown with. */
  readonly authors: readonly string[];
  /** Of taxonomies that the site or a plugin added, each with its taxonomy. */
  readonly others: readonly string[];
}

/** Taxonomies of WordPress itself and of plugins, which say nothing of an article but how it is shown. */
const internal = /^(?:post_format|nav_menu|link_category|wp_.*|elementor_.*|term_.*|post_translations)$/;

export function termsOf(post: XmlNode): Terms {
  const terms = childrenOf(post, 'category').map((term) => ({
    taxonomy: term.attributes.get('domain') ?? 'category',
    nicename: term.attributes.get('nicename'),
    name: textOfHtml(textIn(term)),
  })).filter(({ name }) => name !== '');
  const isTopic = (taxonomy: string) => /^(?:category|post_tag|tag)$/.test(taxonomy);
  return {
    topics: terms.filter(({ taxonomy, nicename }) => isTopic(taxonomy) && nicename !== 'uncategorized').map(({ name }) => name),
    authors: terms.filter(({ taxonomy }) => taxonomy === 'author').map(({ name }) => name),
    others: terms.filter(({ taxonomy }) => !isTopic(taxonomy) && taxonomy !== 'author' && !internal.test(taxonomy)).map(({ taxonomy, name }) => `${name} (${taxonomy})`),
  };
}

/** Names that are shown for logins of guests, who have no account; undefined where two have one login. */
export type GuestNames = ReadonlyMap<string, string | undefined>;

/** An item that keeps a guest, as Co-Authors Plus has it. */
export function guestIn(item: XmlNode): { readonly login: string; readonly name: string } | undefined {
  if (textOf(item, 'wp:post_type') !== 'guest-author') return undefined;
  const field = (name: string) => metaOf(item).find(({ key, value }) => key === name && value !== '')?.value;
  const login = field('cap-user_login') ?? textOf(item, 'wp:post_name')?.replace(/^cap-/, '');
  const name = field('cap-display_name') ?? textOfHtml(textOf(item, 'title') ?? '');
  return login === undefined || name === '' ? undefined : { login, name };
}

/** Who wrote a post: those that it is filed under go before the account that entered it. */
export function bylineOf(post: XmlNode, head: XmlNode, guests: GuestNames): readonly string[] {
  const { authors } = termsOf(post);
  if (authors.length > 0) return authors.map((login) => shown(login, head) ?? guests.get(login) ?? login);
  const account = textOf(post, 'dc:creator');
  return account === undefined ? [] : [shown(account, head) ?? account];
}

/** The name that is shown for an account. */
function shown(login: string, head: XmlNode): string | undefined {
  const author = childrenOf(head, 'wp:author').find((one) => textOf(one, 'wp:author_login') === login);
  return author === undefined ? undefined : textOf(author, 'wp:author_display_name');
}
