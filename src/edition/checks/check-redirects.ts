import type { Content } from '../../intake/content.ts';
import { pathKey } from '../../model/names/slug.ts';
import { settingsFile } from '../../model/settings-file.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import { isMakersOwn, ownFiles } from '../../site/addresses/own-files.ts';
import { fileOfPage, redirectFile } from '../../site/addresses/page-file.ts';
import { mayBeNamed, namedPaths, settledPaths } from '../../site/addresses/routes.ts';
import type { Site } from '../../site/site.ts';
import { checkPublic } from './check-public.ts';
import { mayCollide } from './may-collide.ts';
import { pageOwner } from '../page-owner.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { publicItems } from '../public-files.ts';
import { SiteFiles } from '../site-files.ts';

/**
 * What is gone may not be there, and what lies in `public/` may stand in nothing's place. A former address may belong to one
 * page only, to none that exists, and must be one that can be written beside all others.
 */
export function checkRedirects(content: Content, site: Site, pictures: Pictures, problems: Problems, inPublic = publicItems()): void {
  const redirecting = [...content.articles, ...content.authorities].filter(({ fields }) => fields.redirectFrom.length > 0);
  const asked = [
    ...inPublic.map(({ path }) => path),
    ...content.settings.gone.map(({ address }) => address),
    ...redirecting.flatMap(({ fields }) => fields.redirectFrom),
  ];
  const counts = mayCollide(asked.flatMap((path) => [path, redirectFile(path)]));
  const taken = new Map([['404', '/404.html']]);
  const files = new SiteFiles();
  for (const path of settledPaths(site)) {
    const file = fileOfPage(path);
    if (!counts(file)) continue;
    const page = pageOwner(site, path);
    const owner = page === undefined ? `/${path}` : (page.file ?? 'ISO 3166');
    taken.set(pathKey(path), owner);
    files.add(file, owner);
  }
  const add = (path: string) => {
    taken.set(pathKey(path), `/${path}`);
    files.add(path, `/${path}`);
  };
  [...ownFiles, ...pictures.all].forEach(add);
  let named: ReadonlySet<string> | undefined;
  const isNamed = (address: string) => {
    if (!mayBeNamed(site, address) && !mayBeNamed(site, pathKey(address))) return false;
    named ??= new Set(namedPaths(site).map(pathKey));
    return named.has(pathKey(address));
  };
  checkPublic(inPublic, files, isNamed, problems);
  for (const { path } of inPublic) add(path);
  // Readers do not have the page of a draft: what it was to them may be gone.
  const drafts = new Set(site.archive.articles.filter(({ draft }) => draft).map(({ file }) => file));
  for (const [index, { address }] of content.settings.gone.entries()) {
    const other = taken.get(pathKey(address)) ?? files.inTheWayOf(redirectFile(address)) ?? (isMakersOwn(address) || isNamed(address) ? `/${address}` : undefined);
    if (other !== undefined && !drafts.has(other)) problems.add(problem('gone-standing', content.settingsPlace(['gone', index, 'address']), { address, other }));
    taken.set(pathKey(address), settingsFile);
    files.add(redirectFile(address), settingsFile);
  }
  for (const { file, fields, place } of redirecting) {
    const listed = new Set<string>();
    fields.redirectFrom.forEach((address, index) => {
      const other = taken.get(pathKey(address)) ?? (isMakersOwn(address) || isNamed(address) ? `/${address}` : undefined);
      const inTheWay = files.inTheWayOf(redirectFile(address));
      if (other !== undefined) problems.add(problem('redirect-taken', place(['redirectFrom', index]), { address, other, own: other === file, again: listed.has(pathKey(address)) }));
      else if (inTheWay !== undefined) problems.add(problem('redirect-blocked', place(['redirectFrom', index]), { address, other: inTheWay }));
      else {
        taken.set(pathKey(address), file);
        listed.add(pathKey(address));
        files.add(redirectFile(address), file);
      }
    });
  }
}
