import { isOutside } from '../../model/address-form.ts';
import { quote } from '../../problems/entry.ts';
import type { LeadPicture } from '../foreign/lead-picture.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import type { FieldMap } from './field-map.ts';

/** What themes call the picture above a text: `image`, `featured_image`, `heroImage`, `cover.image`, `image.path`, `header.image`, `params.image`. */
const names = /^((?:(?:extra|header|params)\.)?(?:image|cover|(?:cover|featured?|hero)[_-]?image))(?:\.(?:image|path|src|url))?$/i;

/** The picture that a page shows above its text, and the fields that say it. */
export interface SitePicture {
  readonly lead: LeadPicture;
  readonly fields: readonly string[];
}

/** @param map in which a user may have given these fields another place */
export function sitePicture(fields: ReadonlyMap<string, readonly string[]>, map: FieldMap): SitePicture | undefined {
  const alone = [...fields].flatMap(([name, [value = '', ...others]]) => (map.has(name) || others.length > 0 ? [] : [{ name, value: value.trim() }]));
  const picture = alone.find(({ name, value }) => names.test(name) && /[./]/.test(value));
  if (picture === undefined) return undefined;
  const { name: field, value: address } = picture;
  const group = names.exec(field)?.[1] ?? field;
  const said = (what: string) => {
    const wanted = [`${group}.${what}`, `${group}_${what}`, `${group}${what}`].map((name) => name.toLowerCase());
    return alone.find(({ name }) => wanted.includes(name.toLowerCase()));
  };
  const [alt, caption] = [said('alt'), said('caption')];
  const words = [alt, caption].flatMap((one) => one?.name ?? []);
  return {
    fields: [field, ...words],
    lead: {
      address,
      // Many themes look for it below the folders that the site serves.
      others: isOutside(address) || /^[./]/.test(address) ? [] : [`/${address}`],
      alt: textOfHtml(alt?.value ?? ''),
      caption: textOfHtml(caption?.value ?? ''),
      unlessAtHand: `The picture ${quote(address)} of the field "${field}" is not at hand and was left out${words.length === 0 ? '' : `, and so were ${words.join(' and ')}`}.`,
    },
  };
}
