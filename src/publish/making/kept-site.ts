import { sha256Of } from '../../kept/stamp.ts';
import { keptName } from '../../kept/kept-name.ts';
import type { KeptName } from '../../kept/kept-name.ts';
import type { KeptLinks } from './link-table.ts';

/** A file of a site. */
export interface MadeFile {
  /** Whatever it was made of: under an equal key the same would be made again. */
  readonly key: string;
  /** The same of what that was made of, where it is told: it costs less to work out. */
  readonly madeOf: string | undefined;
  readonly size: number;
  /** Milliseconds. */
  readonly modified: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Of a page: what it links to or loads, by the numbers of the table. */
  readonly links: Uint32Array | undefined;
}

/** A site that was published: every file, and every link of every page. All links were found to lead somewhere. */
export interface KeptSite {
  readonly links: KeptLinks;
  readonly files: ReadonlyMap<string, MadeFile>;
}

/** @param out where the site lies, absolute */
export function keptSiteName(out: string): KeptName<KeptSite> {
  return keptName(`site-${sha256Of(out).slice(0, 16)}`);
}
