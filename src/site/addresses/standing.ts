import { authorityKinds } from '../../model/kinds.ts';
import { allPaths } from './routes.ts';
import type { Site } from '../site.ts';

/** What stands at the addresses of a site. Paths are from the root of the archive, without slashes at their ends. */
export interface Standing {
  /** Pages, those that say that something is gone among them. */
  readonly pages: ReadonlySet<string>;
  /** Former addresses, with the path of the page that each leads to. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** @param paths those of its pages, where not all count */
export function standingOf(site: Site, paths = allPaths(site)): Standing {
  const { archive } = site;
  return {
    pages: new Set([...paths, ...archive.settings.gone.map(({ address }) => address)]),
    redirects: new Map([
      ...archive.articles.flatMap(({ id, redirectFrom }) => redirectFrom.map((from) => [from, `articles/${id}`] as const)),
      ...authorityKinds.flatMap((kind) => archive.declared(kind)).flatMap(({ kind, id, redirectFrom }) => redirectFrom.map((from) => [from, `${kind}/${id}`] as const)),
    ]),
  };
}

const record = `(${authorityKinds.join('|')})/([^/]+)`;
const ofTime = new RegExp(`^(?:${record}/(?:named/)?)?\\d{4}(?:/\\d{2}){0,2}$|^${record}/named$`);

const ofRecord = new RegExp(`^(${record})(?:/named)?(?:/\\d{4}(?:/\\d{2}){0,2})?$`);

/** The path of the page that a page belongs to: for a list of a record's, or a stretch of one, the record's; any other belongs to none but itself. */
export function mainPath(path: string): string {
  return ofRecord.exec(path)?.[1] ?? path;
}

/**
 * Where the page of a stretch of time went that is no page any more, because its list grew short or its articles left it: the
 * narrowest stretch around it that has a page, at last the list as a whole. Undefined for a path that is no such page's, and where the list is gone too.
 */
export function widerList(path: string, { pages, redirects }: Standing): string | undefined {
  const matched = ofTime.exec(path);
  if (matched === null) return undefined;
  const [, listed, of, named, by] = matched;
  const [kind, id] = [listed ?? named, of ?? by];
  const list = kind === undefined || id === undefined ? undefined : `${kind}/${id}`;
  const moved = list === undefined ? undefined : redirects.get(list);
  const now = list !== undefined && moved !== undefined ? path.replace(list, () => moved) : path;
  const whole = moved ?? list ?? 'articles';
  for (let wider = now; wider.length > (list === undefined ? 0 : whole.length); wider = wider.slice(0, Math.max(wider.lastIndexOf('/'), 0))) if (pages.has(wider)) return wider;
  return pages.has(whole) ? whole : undefined;
}

/** The addresses among those that were published which the site has no page for and which lead on by themselves. */
export function timeRedirects(published: Iterable<string>, standing: Standing): ReadonlyMap<string, string> {
  return new Map([...published].filter((path) => !standing.pages.has(path) && !standing.redirects.has(path)).flatMap((path) => {
    const wider = widerList(path, standing);
    return wider === undefined ? [] : [[path, wider] as const];
  }));
}
