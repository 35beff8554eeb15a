import { posix } from 'node:path';
import { unescaped } from '../../model/address-form.ts';
import { authorityKinds } from '../../model/kinds.ts';
import { slugOf } from '../../model/names/slug.ts';
import { nearest } from '../../problems/nearest.ts';
import { fromRoot } from '../../site/addresses/from-root.ts';
import type { Site } from '../../site/site.ts';
import { standingOf } from '../../site/addresses/standing.ts';
import type { Targets } from '../targets.ts';

interface Worded {
  readonly address: string;
  /** Those of the name of its file and of its title. */
  readonly words: ReadonlySet<string>;
}

interface Known {
  /** Former ones too, by what they are without their endings. */
  readonly byStem: ReadonlyMap<string, string>;
  /** By the last part. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** The page that a former address leads to. */
  readonly former: ReadonlyMap<string, string>;
  readonly worded: readonly Worded[];
}

/**
 * The pages that a link which leads nowhere may have been meant to lead to, at most three: that of the file which it names, as links in
 * other programs do; those of that name elsewhere; those that have all its words in their name and title, as a file that was
 * renamed has; or those that have, or had before, nearly its address.
 */
export class MeantPages {
  readonly #site: Site;
  readonly #targets: Targets;
  #known: Known | undefined;

  constructor(site: Site, targets: Targets) {
    this.#site = site;
    this.#targets = targets;
  }

  /** @param file that the link stands in */
  of(href: string, file: string): string[] {
    const path = unescaped(fromRoot(href.replace(/[?#].*$/s, ''), this.#site.addresses.base));
    const { byStem, byName, former, worded } = this.#all();
    const named = path.endsWith('.md') ? `/${posix.join(path.startsWith('/') ? '' : posix.dirname(file), path).replace(/^\/|\.md$/g, '')}/` : undefined;
    if (named !== undefined && this.#targets.has(named.slice(1))) return [former.get(named) ?? named];
    const name = nameOf(path);
    const alike = (byName.get(name) ?? []).toSorted((a, b) => sharedBeginning(b, path) - sharedBeginning(a, path) || (a < b ? -1 : 1));
    const near = nearest(stemOf(path), byStem.keys(), 3).map((stem) => byStem.get(stem) ?? stem);
    const meant = [alike, withWords(name, worded), near].find((found) => found.length > 0) ?? [];
    return [...new Set(meant.map((address) => former.get(address) ?? address))].slice(0, 3);
  }

  #all(): Known {
    if (this.#known === undefined) {
      const { archive } = this.#site;
      const former = new Map([...standingOf(this.#site, []).redirects].map(([from, to]) => [`/${from}${/\.html?$/.test(from) ? '' : '/'}`, `/${to}/`]));
      const addresses = [...this.#targets.addresses(), ...former.keys()];
      const records = authorityKinds.flatMap((kind) => archive.declared(kind)).map(({ kind, id, name }) => ({ path: `${kind}/${id}`, title: name }));
      const texts = archive.articles.map(({ id, title }) => ({ path: `articles/${id}`, title }));
      this.#known = {
        byStem: new Map(addresses.map((address) => [stemOf(address), address])),
        byName: Map.groupBy(addresses.filter((address) => nameOf(address) !== ''), nameOf),
        former,
        worded: [...texts, ...records].map(({ path, title }) => ({ address: `/${path}/`, words: new Set([...wordsOf(posix.basename(path)), ...wordsOf(title)]) })),
      };
    }
    return this.#known;
  }
}

/** An address without the ending of a file, which would count as other letters. */
function stemOf(path: string): string {
  return path.replace(/(?:\.(?:md|html?))?\/?$/, '/');
}

/** The last part of an address. */
function nameOf(path: string): string {
  return posix.basename(path).replace(/\.(?:md|html?)$/, '');
}

/** In how many characters at their beginning two addresses agree. */
function sharedBeginning(one: string, other: string): number {
  const differs = [...one].findIndex((character, at) => character !== other[at]);
  return differs < 0 ? one.length : differs;
}

/** One word, or numbers, would be in too many. The fewest other words first. */
function withWords(name: string, worded: readonly Worded[]): string[] {
  const sought = wordsOf(name).filter((word) => /\p{L}/u.test(word));
  if (sought.length < 2) return [];
  return worded
    .filter(({ words }) => sought.every((word) => words.has(word)))
    .sort((a, b) => a.words.size - b.words.size || (a.address < b.address ? -1 : 1))
    .map(({ address }) => address);
}

function wordsOf(text: string): string[] {
  return slugOf(text).split(/[-_.]+/);
}
