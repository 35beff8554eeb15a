import { basename, extname } from 'node:path';
import { unescaped } from '../../model/address-form.ts';
import { pictureName } from '../../model/picture-name.ts';
import type { LeadPicture } from '../foreign/lead-picture.ts';
import { withoutSize } from '../markup/picture-candidates.ts';

/** The picture of a page that may stand above its text, or why there is none. */
interface PagePicture {
  readonly lead?: LeadPicture;
  readonly losses: readonly string[];
}

/**
 * The picture that stands beside links to a page. A browser saves it where the page itself shows it, in a folder that is called after the page. It may be
 * the logo of the site, which the page shows beside its article alone.
 * @param path of the file
 */
export function pagePicture(document: Pick<Document, 'querySelectorAll'>, path: string, address: string, alt: string | undefined): PagePicture {
  const said = `The picture ${address}, which stands beside links to the page,`;
  const names = namesOf(address);
  const shown = [...document.querySelectorAll('img')].filter((picture) => namesOf(picture.getAttribute('src') ?? '').some((name) => names.includes(name)));
  if (shown.length > 0 && shown.every(isBeside)) return { losses: [`${said} was left out: the page shows it beside its article alone, as it does a logo.`] };
  const [page, [name = '']] = [basename(path, extname(path)), names];
  // A program may give many pictures under one name, and a query says which; the name of the file that a browser saves does not.
  const isOne = name !== '' && (pictureName.test(name) || !address.includes('?'));
  return { losses: [], lead: { address, alt, others: isOne ? [`${page}_files/${name}`] : [], unlessAtHand: `${said} is not at hand and was left out.` } };
}

/** What the file at an address is called, and the one that it may be a size of. */
function namesOf(address: string): string[] {
  const name = unescaped(/[^/]*$/.exec(address.replace(/[?#].*$/, ''))?.[0] ?? '');
  return name === '' ? [] : [name, ...withoutSize(name)];
}

/** Whether a picture stands where no article does; an article may have a header and a footer of its own. */
function isBeside(picture: Element): boolean {
  const frame = picture.closest('nav, aside, header, footer');
  return frame !== null && (/^(?:nav|aside)$/i.test(frame.tagName) || frame.closest('article, main') === null);
}
