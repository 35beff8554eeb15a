import { roleOf } from '../intake/paths.ts';
import { unescaped } from '../model/address-form.ts';
import { nearest } from '../problems/nearest.ts';
import type { SoughtPage } from '../site/documents.ts';
import { isMakersOwn, ownFiles } from '../site/addresses/own-files.ts';
import { settledPaths } from '../site/addresses/routes.ts';
import { standingOf } from '../site/addresses/standing.ts';
import type { Edition } from './edition.ts';

/** In how many letters an address may differ from one that is meant. */
const differMost = 6;

/**
 * What an editor may want to know of an address at which there is no page: what is wrong with the file that would be there, which page had the address
 * before, which addresses are nearly the same.
 * @param asked the path that was asked for, from the root of the archive
 */
export function soughtPage({ site, problems }: Edition, asked: string): SoughtPage {
  const path = unescaped(asked).replace(/^\/+|(?:\.md)?\/*$/g, '').normalize('NFC');
  const built = ownFiles.includes(path) || isMakersOwn(path);
  const paths = settledPaths(site);
  const file = built || roleOf(`${path}.md`).is === 'nothing' || roleOf(path).is === 'picture' ? undefined : `${path}.md`;
  const told = file === undefined ? [] : problems.all().filter((found) => found.file.normalize('NFC') === file && found.severity !== 'note');
  const link = (to: string) => ({ href: site.addresses.page(to), text: `/${to}/` });
  const moved = standingOf(site, paths).redirects.get(path);
  return {
    built, file,
    told: told.map(({ line, message, fix }) => ({ line, message, fix })),
    moved: moved === undefined ? undefined : link(moved),
    near: built || told.length > 0 || moved !== undefined ? [] : nearest(path, paths, differMost).map(link),
  };
}
