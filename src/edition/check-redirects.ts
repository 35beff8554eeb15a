import type { Content } from '../intake/content.ts';
import { authorityKinds } from '../model/kinds.ts';
import { pathKey } from '../model/slug.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';
import { redirectFile } from '../site/addresses.ts';
import { isMakersOwn, ownFiles } from '../site/own-files.ts';
import { mayBeNamed, namedPaths, settledPaths } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import { checkPublic } from './check-public.ts';
import type { Pictures } from './pictures.ts';
import { publicItems } from './public-files.ts';
import { SiteFiles } from './site-files.ts';

/** What is gone may not be there, and what lies in `public/` may stand in nothing's place. A former address may belong to one page only, to none that exists, and must be one that can be written beside all others. */
export function checkRedirects(content: Content, site: Site, pictures: Pictures, problems: Problems, inPublic = publicItems()): void {
  const taken = new Map([['404', '/404.html']]);
  const files = new SiteFiles();
  const owners = ownersOf(site);
  for (const path of settledPaths(site)) {
    const owner = owners.get(path) ?? `/${path}`;
    taken.set(pathKey(path), owner);
    files.add(path === '' ? 'index.html' : `${path}/index.html`, owner);
  }
  const add = (path: string) => {
    taken.set(pathKey(path), `/${path}`);
    files.add(path, `/${path}`);
  };
  [...ownFiles, ...pictures.all].forEach(add);
  let named: ReadonlySet<string> | undefined;
  const isNamed = (address: string) => (mayBeNamed(site, address) || mayBeNamed(site, pathKey(address))) && (named ??= new Set(namedPaths(site).map(pathKey))).has(pathKey(address));
  checkPublic(inPublic, files, isNamed, problems);
  for (const { path } of inPublic) add(path);
  for (const { address } of content.settings.gone) {
    const other = taken.get(pathKey(address)) ?? files.inTheWayOf(redirectFile(address)) ?? (isMakersOwn(address) || isNamed(address) ? `/${address}` : undefined);
    if (other !== undefined) problems.add(problem('gone-standing', { file: 'archive.yaml' }, { address, other }));
    taken.set(pathKey(address), 'archive.yaml');
    files.add(redirectFile(address), 'archive.yaml');
  }
  for (const { file, fields, place } of [...content.articles, ...content.authorities]) {
    fields.redirectFrom.forEach((address, index) => {
      const other = taken.get(pathKey(address)) ?? (isMakersOwn(address) || isNamed(address) ? `/${address}` : undefined);
      const inTheWay = files.inTheWayOf(redirectFile(address));
      if (other !== undefined) problems.add(problem('redirect-taken', place(['redirectFrom', index]), { address, other }));
      else if (inTheWay !== undefined) problems.add(problem('redirect-blocked', place(['redirectFrom', index]), { address, other: inTheWay }));
      else {
        taken.set(pathKey(address), file);
        files.add(redirectFile(address), file);
      }
    });
  }
}

/** The content files of pages that have one, by their paths. */
function ownersOf({ archive }: Site): ReadonlyMap<string, string> {
  return new Map([
    ...archive.articles.map(({ id, file }) => [`articles/${id}`, file] as const),
    ...authorityKinds.flatMap((kind) => archive.declared(kind)).map(({ kind, id, file }) => [`${kind}/${id}`, file ?? 'ISO 3166'] as const),
  ]);
}
