import { InputFault } from '../inputs/input-fault.ts';
import type { XmlNode } from '../xml/node.ts';
import { readXmlItems } from '../xml/read-items.ts';
import { featuredBy, FeaturedPictures } from './wordpress-pictures.ts';
import type { WholeExport } from './wordpress-post.ts';
import { guestIn, termsOf } from './wordpress-terms.ts';

/** An export of which nothing was looked at but one post. */
export const noExport: WholeExport = { pictures: new Map(), guests: new Map() };

/** Whether a post may name what stands elsewhere in its export. */
export function looksElsewhere(post: XmlNode): boolean {
  return featuredBy(post) !== undefined || termsOf(post).authors.length > 0;
}

/**
 * Reads an export by itself for what its posts name: that may stand behind them.
 * @param progress told now and then how many bytes were read
 * @throws the system's error when it cannot be read
 */
export async function wholeExport(path: string, progress: (bytes: number) => void): Promise<WholeExport> {
  const pictures = new FeaturedPictures();
  const guests = new Map<string, string | undefined>();
  try {
    for await (const { node, fault } of readXmlItems(path, (name) => name === 'item', progress)) {
      pictures.see(node, fault === undefined);
      if (fault !== undefined) continue;
      const guest = guestIn(node);
      if (guest !== undefined) guests.set(guest.login, guests.has(guest.login) && guests.get(guest.login) !== guest.name ? undefined : guest.name);
    }
  } catch (error) {
    // What is wrong with the file is told where its posts are read.
    if (!(error instanceof InputFault)) throw error;
  }
  return { pictures: pictures.byNumber(), guests };
}
