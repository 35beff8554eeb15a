import { quote } from '../../problems/entry.ts';
import { withoutSize } from '../markup/picture-candidates.ts';
import { pictureOf, withoutPicture } from '../markup/picture-names.ts';
import type { Pictures } from '../pictures/pictures.ts';

/** The picture that other software keeps beside a text, to be shown above it. */
export interface LeadPicture {
  readonly address: string;
  /** Where else its file may be. */
  readonly others?: readonly string[];
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  /** What is told where it is not at hand, and nothing stands in its place; without it, what stands for a picture of a text. */
  readonly unlessAtHand?: string;
}

/**
 * What stands above a text: its lead picture, or what stands for it; nothing where the text shows that picture itself.
 * @param base the address of the page
 * @param pictures those of the text, which have been looked for
 * @param notes told where it is not at hand
 */
export function leadOf({ address, others = [], alt = '', caption = '', unlessAtHand }: LeadPicture, base: string | undefined, pictures: Pictures, notes: string[]): string {
  const addresses = [address, ...others].flatMap((one) => [one, ...withoutSize(one)]);
  if (pictures.hasAny(addresses)) return '';
  const shown = new Set(pictures.all.map(({ name }) => name));
  const name = pictures.widest(addresses);
  if (name !== undefined) return shown.has(name) ? '' : pictureOf({ address: name, alt, title: caption });
  if (unlessAtHand !== undefined) {
    notes.push(unlessAtHand);
    return '';
  }
  const { text, loss } = withoutPicture({ address, alt, title: caption }, base, false);
  notes.push(text === '' ? `The picture ${quote(address)} was left out.` : loss);
  return text;
}
