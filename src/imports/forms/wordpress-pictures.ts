import type { LeadPicture } from '../foreign/lead-picture.ts';
import { oneLine } from '../markup/one-line.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import { nameInAddress } from '../text/name-in-address.ts';
import { childOf, childrenOf, textIn, textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';

/** Pictures by the number of their attachment; undefined where two have it. */
export type PicturesByNumber = ReadonlyMap<string, LeadPicture | undefined>;

/** The fields that a site or its plugins added to an item, as they come. */
export function metaOf(item: XmlNode): { readonly key: string; readonly value: string }[] {
  return childrenOf(item, 'wp:postmeta').map((meta) => ({ key: textOf(meta, 'wp:meta_key') ?? '', value: textIn(childOf(meta, 'wp:meta_value')).trim() }));
}

/** The number of the picture that a post shows above its text. */
export function featuredBy(post: XmlNode): string | undefined {
  return metaOf(post).find(({ key, value }) => key === '_thumbnail_id' && /^[1-9]\d*$/.test(value))?.value;
}

/** Gathers all pictures of an export that its posts show above their texts. No other attachment is kept longer than the reading takes. */
export class FeaturedPictures {
  readonly #found = new Map<string, LeadPicture | undefined>();
  readonly #wanted = new Set<string>();

  /** @param isWhole whether all of the item could be read */
  see(item: XmlNode, isWhole: boolean): void {
    const featured = featuredBy(item);
    if (featured !== undefined) this.#wanted.add(featured);
    const number = textOf(item, 'wp:post_id');
    if (!isWhole || number === undefined || textOf(item, 'wp:post_type') !== 'attachment') return;
    const picture = pictureOf(item);
    const other = this.#found.get(number);
    if (picture !== undefined) this.#found.set(number, this.#found.has(number) && other?.address !== picture.address ? undefined : picture);
  }

  byNumber(): PicturesByNumber {
    return new Map([...this.#found].filter(([number]) => this.#wanted.has(number)));
  }
}

/** An attachment as the media library has it. */
function pictureOf(attachment: XmlNode): LeadPicture | undefined {
  const address = textOf(attachment, 'wp:attachment_url', 'guid');
  if (address === undefined) return undefined;
  const caption = textOfHtml(textIn(childOf(attachment, 'excerpt:encoded')));
  const title = textOfHtml(textOf(attachment, 'title') ?? '');
  return {
    address,
    alt: oneLine(metaOf(attachment).find(({ key }) => key === '_wp_attachment_image_alt')?.value ?? ''),
    caption: caption !== '' ? caption : isFileName(title, address) ? undefined : title,
    unlessAtHand: `The picture ${address}, which WordPress shows above the text, is not at hand and was left out. Name the folder with the uploads of the site with --files.`,
  };
}

/** WordPress calls a picture by its file, until somebody gives it another title. */
function isFileName(title: string, address: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [file, name] = [plain(nameInAddress(address) ?? ''), plain(title.replace(/\.[a-z]{3,4}$/i, ''))];
  return file.startsWith(name) && /^(?:\d*|\d*scaled|e?\d+)$/.test(file.slice(name.length));
}
