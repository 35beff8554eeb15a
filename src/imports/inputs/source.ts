import { slugSegment, safeSegment } from '../slugs.ts';
import { withoutLastSlashes } from '../slashes.ts';
import type { Form } from '../forms/forms.ts';

/** One file to import, or a folder that is one site, and the form it is in. */
export interface Source {
  readonly path: string;
  /** What it is called from the folder on that was named; of a file that was named, its own name. */
  readonly name: string;
  /** The folder from which the path of a file counts that says something by where it stands; without it the file's own, or the site's. */
  readonly root?: string | undefined;
  readonly form: Form;
  readonly bytes: number;
  /** What an editor calls it, so that it is known again under another name of its file. */
  readonly origin?: string | undefined;
  /** In the quarantine, the scope that an item had when it was put there. */
  readonly scope?: string | undefined;
}

/** An archive to import, or a file that is packed by itself: what is in it is known when it is unpacked. */
export interface PackedSource {
  readonly path: string;
  readonly name: string;
  readonly packed: true;
  readonly bytes: number;
  /** The form of all that is in it, where an editor says so. */
  readonly from: Form | undefined;
  readonly origin?: string | undefined;
}

/** A file of a folder that is in no form that is known. */
export interface UnknownFile {
  /** From the folder on that was named. */
  readonly name: string;
  /** Where it lies in truth, whatever links lead there. */
  readonly path: string;
}

/** Forms whose items say who they are, or say nothing else than where they stood: what their file is called makes no difference. */
const nameless: ReadonlySet<Form> = new Set<Form>(['text', 'html', 'ninjs', 'newsml']);

/**
 * The source that an item is of, as the archive keeps it: the form, and what tells the source from others of it.
 * @param own what its content says of that, such as the host of its site
 */
export function scopeOf({ form, name, origin, scope }: Source, own?: string): string {
  const stem = name.replace(/(?:\.[a-z]+)+$/i, '');
  if (origin !== undefined) return `${form}-${slugSegment(origin)}`;
  // An item that could not be read may say who it is once it is mended.
  if (scope !== undefined && scope !== form) return scope;
  if (own !== undefined) return `${form}-${safeSegment(own)}`;
  return nameless.has(form) ? form : `${form}-${slugSegment(stem === '' ? name : stem)}`;
}

/** A site by its address: the host, and the path where it has one. */
export function siteOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || url.hostname === '') return undefined;
  return withoutLastSlashes(`${url.hostname}${url.pathname}`).replaceAll('/', '-').toLowerCase();
}

/** The host in an address, or in the name of an item that has one: of `urn:newsml:agency.example:2001`. */
export function hostIn(name: string | undefined): string | undefined {
  return name === undefined ? undefined : /(?<![\p{L}\p{N}.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?![\p{L}\p{N}.-])/iu.exec(name)?.[0].toLowerCase();
}
