import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { linkTarget } from '../site/addresses/link-target.ts';
import { manifestFile, pagesIn, readManifest } from '../site/manifest.ts';
import type { Manifest } from '../site/manifest.ts';
import { fileAtAddress } from '../site/addresses/page-file.ts';
import { mainPath } from '../site/addresses/standing.ts';

/** Pages that were made for another base path are of no use. The headers name files by it. */
function isOfBase(folder: string, base: string): boolean {
  const headers = join(folder, '_headers');
  return existsSync(headers) && readFileSync(headers, 'utf8').split('\n').includes(`${base}_astro/*`);
}

/** More bytes than a page has that only sends readers on. */
const mostOfRedirect = 4096;

/** The site that is public while another is made, as far as it lies in a folder. */
export class SiteBefore {
  readonly folder: string;
  /** The checksum of each file when it was built; empty where the site is of no use. */
  readonly manifest: Manifest;
  /** Paths of its pages. */
  readonly pages: ReadonlySet<string>;

  readonly #base: string;

  /**
   * @param folder where it lies, if there is one
   * @param base the path that it lives under
   */
  constructor(folder: string, base: string) {
    this.#base = base;
    const manifest = join(folder, manifestFile);
    this.folder = folder;
    this.manifest = existsSync(manifest) && isOfBase(folder, base) ? readManifest(readFileSync(manifest, 'utf8')).manifest : new Map();
    this.pages = new Set(pagesIn(this.manifest));
  }

  /** The file of a page in the folder; undefined where the site has none. */
  fileOf(path: string): string | undefined {
    return fileAtAddress(path, this.manifest);
  }

  /** The pages that some files made: at their paths, at those of their lists and the stretches of these, and those that send readers on to one of them. */
  madeBy(paths: ReadonlySet<string>): readonly string[] {
    return [...this.pages].filter((page) => paths.has(mainPath(page)) || paths.has(mainPath(this.#target(page))));
  }

  /** The path that a page of mere redirection leads to; empty for another page. */
  #target(page: string): string {
    const file = join(this.folder, this.fileOf(page) ?? '');
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true || statSync(file).size > mostOfRedirect) return '';
    const address = /<meta http-equiv="refresh" content="0; url=([^"]*)">/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    return linkTarget(address, this.#base, this.#base)?.path.replace(/\/$/, '') ?? '';
  }
}
