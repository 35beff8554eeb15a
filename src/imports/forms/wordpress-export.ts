import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { readXmlItems } from '../xml/read-items.ts';
import { PostLinks } from './wordpress-links.ts';
import { featuredBy, FeaturedPictures } from './wordpress-pictures.ts';
import { otherThan, wordpressPost } from './wordpress-post.ts';
import type { WholeExport } from './wordpress-post.ts';
import { guestIn, termsOf } from './wordpress-terms.ts';

/** An export of which nothing was looked at but one post. */
export const noExport: WholeExport = { pictures: new Map(), guests: new Map(), links: new PostLinks() };

/** Whether a post may name what stands elsewhere in its export. */
export function looksElsewhere(post: XmlNode): boolean {
  return featuredBy(post) !== undefined || termsOf(post).authors.length > 0 || /<a\s|https?:/i.test(textOf(post, 'content:encoded') ?? '');
}

/**
 * Reads an export by itself for what its posts name: that may stand behind them.
 * @param progress told now and then how many bytes were read
 * @throws the system's error when it cannot be read
 */
export async function wholeExport(path: string, drafts: ForeignDrafts, progress: (bytes: number) => void): Promise<WholeExport> {
  const pictures = new FeaturedPictures();
  const guests = new Map<string, string | undefined>();
  const links = new PostLinks();
  try {
    for await (const { node, head, fault } of readXmlItems(path, (name) => name === 'item', progress)) {
      pictures.see(node, fault === undefined);
      if (fault !== undefined) continue;
      const guest = guestIn(node);
      if (guest !== undefined) guests.set(guest.login, guests.has(guest.login) && guests.get(guest.login) !== guest.name ? undefined : guest.name);
      const place = otherThan(node) === undefined && hasText(node) ? drafts.place(() => wordpressPost(node, head, noExport)) : undefined;
      if (place !== undefined) links.see(node, head, place);
    }
  } catch (error) {
    // What is wrong with the file is told where its posts are read.
    if (!(error instanceof InputFault)) throw error;
  }
  return { pictures: pictures.byNumber(), guests, links };
}

/** A post without a text is no article, unless a picture is all of it. */
function hasText(post: XmlNode): boolean {
  return textOf(post, 'content:encoded') !== undefined || featuredBy(post) !== undefined;
}
