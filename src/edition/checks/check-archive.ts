import type { Content } from '../../intake/content.ts';
import { isOutside } from '../../model/address-form.ts';
import { problem } from '../../problems/catalogue.ts';
import { pathOf } from '../../site/addresses/addresses.ts';
import type { Site } from '../../site/site.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Problems } from '../../problems/collector.ts';
import { mostSuggested, nearest } from '../../problems/nearest.ts';
import { isPictureOfOtherForm } from '../../problems/unexpected-file.ts';
import { checkForms } from './check-forms.ts';
import { checkRedirects } from './check-redirects.ts';
import type { Illustrated } from '../texts/illustrated-texts.ts';
import { checkSuggestions } from './check-suggestions.ts';
import type { Pictures } from '../pictures/pictures.ts';

interface Checked {
  readonly content: Content;
  readonly site: Site;
  readonly illustrated: readonly Illustrated[];
  readonly pictures: Pictures;
  readonly problems: Problems;
  /** Whether the site's address was given with the command. */
  readonly siteGiven: boolean;
}

/** What can only be told of the archive as a whole. */
export function checkArchive({ content, site, illustrated, pictures, problems, siteGiven }: Checked): void {
  if (!content.files.some((file) => file.startsWith('articles/') && file.endsWith('.md'))) problems.add(problem('archive-empty', { file: 'articles' }, { folder: 'articles' }));
  if (!siteGiven) checkAddress(content, site, problems);
  checkReviews(content, problems);
  checkSuggestions(content, problems);
  checkForms(content, problems);
  checkRedirects(content, site, pictures, problems);
  checkPictures(illustrated, pictures, problems);
}

function checkAddress({ settingsPlace }: Content, { archive: { settings: { address } }, addresses: { base } }: Site, problems: Problems): void {
  if (address === undefined) return;
  const { hostname } = new URL(address);
  if (/(?:\.|^)(?:example|invalid|test|localhost)$/.test(hostname)) problems.add(problem('address-placeholder', settingsPlace(['address']), { address }));
  const path = pathOf(address);
  if (path !== '/' && path !== base) problems.add(problem('address-path', settingsPlace(['address']), { address, path, base }));
}

function checkReviews(content: Content, problems: Problems): void {
  const waiting = content.authorities.filter(({ fields }) => fields.review !== undefined);
  const [first] = waiting;
  if (first !== undefined) problems.add(problem('records-to-review', first.place(['review']), { count: waiting.length }));
}

/**
 * Pictures of the same name in a folder below, or nearly that name; else where in the archive the only one of that name lies.
 * @param isSought whether nearly the same names are looked for
 */
function meantPicture(
  name: string,
  file: string,
  pictures: Pictures,
  byName: ReadonlyMap<string, readonly string[]>,
  isSought: boolean,
): { near: string[]; elsewhere: string | undefined } {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const ofName = byName.get(smallName(name)) ?? [];
  const below = ofName.filter((other) => other.startsWith(folder)).slice(0, 3).map((other) => other.slice(folder.length));
  const near = below.length > 0 || !isSought ? below : nearest(name, pictures.beside(file), 3);
  const [only, ...others] = ofName;
  return { near, elsewhere: near.length > 0 || others.length > 0 ? undefined : only };
}

/** The name of a file without its folders, in small letters. A path of Windows is parted by backslashes. */
function smallName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).toLowerCase();
}

function checkPictures(illustrated: readonly Illustrated[], pictures: Pictures, problems: Problems): void {
  const used = new Set<string>();
  const byName = Map.groupBy(pictures.all, smallName);
  let missing = 0;
  for (const { file, bodyLine, pictures: shown } of illustrated) {
    for (const { name, alt, line, column } of shown) {
      const place = { file, line: line + bodyLine - 1, column };
      const onDisk = /^(?:file:|[a-z]:[\\/])/i.test(name);
      if (onDisk || isOutside(name)) problems.add(problem('picture-elsewhere', place, { picture: name, onDisk }));
      else {
        const picture = pictures.fileOf(file, name);
        if (picture === undefined) {
          missing += 1;
          problems.add(problem('picture-missing', place, { picture: name, ...meantPicture(name, file, pictures, byName, missing <= mostSuggested), otherForm: isPictureOfOtherForm(name) }));
        } else if (pictures.find(file, name) === undefined) problems.add(unreadable(picture, pictures) ?? problem('picture-unreadable', { file: picture }, null));
        const why = picture === undefined || used.has(picture) ? undefined : pictures.unscaled(picture);
        if (picture !== undefined && why !== undefined) problems.add(problem('picture-unscaled', { file: picture }, { why }));
        if (picture !== undefined) used.add(picture);
      }
      if (alt === '') problems.add(problem('picture-undescribed', place, { picture: name }));
    }
  }
  for (const file of pictures.all) if (!used.has(file)) problems.add(unreadable(file, pictures) ?? problem('picture-unused', { file }, null));
}

/** It is published whatever it is, and cannot be copied. */
function unreadable(file: string, pictures: Pictures): Problem | undefined {
  const reason = pictures.refusal(file);
  return reason === undefined ? undefined : problem('file-unreadable', { file }, { reason });
}
