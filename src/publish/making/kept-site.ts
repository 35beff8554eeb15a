import { rightsMask } from '../../disk/rights-mask.ts';
import { sha256Of } from '../../kept/stamp.ts';
import { keptName } from '../../kept/kept-name.ts';
import type { KeptName } from '../../kept/kept-name.ts';
import type { Store } from '../../kept/store.ts';
import type { KeptLinks } from './link-table.ts';
import type { MadeFile } from './made-file.ts';

/** A site that was published: every file, and every link of every page within it. All links were found to lead somewhere. */
export interface KeptSite {
  readonly links: KeptLinks;
  readonly files: ReadonlyMap<string, MadeFile>;
}

/** The same as it is kept: in columns, which are written and read in a fraction of the time. */
interface SiteColumns {
  /** The rights that its files were made without: under another mask they are made anew, and none is shared. */
  readonly mask: number;
  readonly links: KeptLinks;
  readonly paths: readonly string[];
  readonly keys: readonly string[];
  readonly madeOf: readonly (string | undefined)[];
  readonly sums: readonly string[];
  /** Of each file its size and when it was modified. */
  readonly numbers: Float64Array;
  /** How many links each has; -1 of what is no page. */
  readonly counts: Int32Array;
  readonly linked: Uint32Array;
}

const nameOf = (out: string): KeptName<SiteColumns> => keptName(`site-${sha256Of(out).slice(0, 16)}`);

/** What is kept of a site. @param out where it lies, absolute */
export function readKeptSite(store: Store, out: string): KeptSite | undefined {
  const columns = store.read(nameOf(out));
  if (columns?.mask !== rightsMask()) return undefined;
  const { links, paths, keys, madeOf, sums, numbers, counts, linked } = columns;
  let end = 0;
  const files = new Map(paths.map((path, at): [string, MadeFile] => {
    const count = counts[at] ?? -1;
    const own = count < 0 ? undefined : linked.subarray(end, end + count);
    end += Math.max(count, 0);
    return [path, { key: keys[at] ?? '', madeOf: madeOf[at], size: numbers[2 * at] ?? -1, modified: numbers[2 * at + 1] ?? -1, sha256: sums[at] ?? '', links: own }];
  }));
  return { links, files };
}

export function keepSite(store: Store, out: string, { links, files }: KeptSite): void {
  const all = [...files.values()];
  const linked = new Uint32Array(all.reduce((sum, file) => sum + (file.links?.length ?? 0), 0));
  let end = 0;
  for (const file of all) {
    linked.set(file.links ?? [], end);
    end += file.links?.length ?? 0;
  }
  store.write(nameOf(out), {
    mask: rightsMask(), links, linked,
    paths: [...files.keys()],
    keys: all.map(({ key }) => key),
    madeOf: all.map(({ madeOf }) => madeOf),
    sums: all.map(({ sha256 }) => sha256),
    numbers: Float64Array.from(all.flatMap(({ size, modified }) => [size, modified])),
    counts: Int32Array.from(all, (file) => file.links?.length ?? -1),
  });
}
