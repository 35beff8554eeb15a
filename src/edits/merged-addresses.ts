import { refKey } from '../model/kinds.ts';
import { allPaths } from '../site/addresses/routes.ts';
import type { Site } from '../site/site.ts';
import { adding } from './edit.ts';
import type { Edit } from './edit.ts';
import type { Merging } from './merging.ts';

/** The addresses that lead to a record once another is part of it: those of the other's page and of its lists by time, and those it had before. */
export function mergedAddresses({ into, from }: Merging, site: Site): readonly Edit[] {
  const page = refKey(from.record);
  const paths = allPaths(site).filter((path) => path === page || path.startsWith(`${page}/`)).map((path) => `/${path}/`);
  const former = from.source.fields.redirectFrom.map((path) => (/\.html?$/.test(path) ? `/${path}` : `/${path}/`));
  const known = new Set(into.source.fields.redirectFrom.flatMap((path) => [`/${path}`, `/${path}/`]));
  return adding('redirectFrom', [...new Set([...paths, ...former])].filter((address) => !known.has(address)));
}
