import type { LeadPicture } from '../foreign/lead-picture.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { oneLine } from '../markup/one-line.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import { nameInAddress } from '../text/name-in-address.ts';
import { childOf, childrenOf, textIn, textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { readXmlItems } from '../xml/read-items.ts';

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

/**
 * All pictures of an export that its posts show above their texts, read by themselves: they may stand behind the posts. No other attachment is kept longer
 * than the reading takes.
 * @param progress told now and then how many bytes were read
 * @throws the system's error when it cannot be read
 */
export async function featuredPictures(path: string, progress: (bytes: number) => void): Promise<PicturesByNumber> {
  const found = new Map<string, LeadPicture | undefined>();
  const wanted = new Set<string>();
  try {
    for await (const { node, fault } of readXmlItems(path, (name) => name === 'item', progress)) {
      const number = textOf(node, 'wp:post_id');
      const featured = featuredBy(node);
      if (featured !== undefined) wanted.add(featured);
      if (fault !== undefined || number === undefined || textOf(node, 'wp:post_type') !== 'attachment') continue;
      const picture = pictureOf(node);
      const other = found.get(number);
      if (picture !== undefined) found.set(number, found.has(number) && other?.address !== picture.address ? undefined : picture);
    }
  } catch (error) {
    // What is wrong with the file is told where its posts are read.
    if (!(error instanceof InputFault)) throw error;
  }
  for (const number of found.keys()) if (!wanted.has(number)) found.delete(number);
  return found;
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
