import { withoutSize } from '../markup/picture-candidates.ts';
import { pictureOf } from '../markup/picture-names.ts';
import type { Pictures } from '../pictures/pictures.ts';

/** The picture that other software keeps beside a text, to be shown above it. */
export interface LeadPicture {
  readonly address: string;
  /** Where else its file may be. */
  readonly others?: readonly string[];
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  /** What is told where it is not at hand; nothing stands in its place. */
  readonly unlessAtHand: string;
}

/**
 * The lead picture of a text, as it stands above it; nothing where the text shows that picture itself.
 * @param pictures those of the text, which have been looked for
 * @param notes told where it is not at hand
 */
export function leadOf({ address, others = [], alt = '', caption = '', unlessAtHand }: LeadPicture, pictures: Pictures, notes: string[]): string {
  const addresses = [address, ...others].flatMap((one) => [one, ...withoutSize(one)]);
  if (pictures.hasAny(addresses)) return '';
  const shown = new Set(pictures.all.map(({ name }) => name));
  const name = pictures.widestIfAny(addresses);
  if (name === undefined) notes.push(unlessAtHand);
  return name === undefined || shown.has(name) ? '' : pictureOf({ address: name, alt, title: caption });
}
