import { pageOfFile } from './addresses/page-file.ts';

/**
 * The manifest of a site, in the form of BagIt (RFC 8493, 2.1.3). It lies in the folder of the site and names each file by the
 * path that it has in a bag, below `data/`; a bag is made by putting the one beside the others.
 */
export const manifestFile = 'manifest-sha256.txt';

/** The checksum of each file by its path in the folder. */
export type Manifest = ReadonlyMap<string, string>;

const line = /^([0-9a-f]{64}) {2}data\/(.+)$/;

/** Line breaks and percent signs in a path are encoded as the RFC says. */
export function manifestText(manifest: Manifest): string {
  return [...manifest].map(([path, checksum]) => `${checksum}  data/${path.replace(/[%\r\n]/g, encodeURIComponent)}\n`).join('');
}

/** Reads a manifest; the numbers of lines that are not in its form, from 1, come back too. */
export function readManifest(text: string): { readonly manifest: Manifest; readonly odd: readonly number[] } {
  const manifest = new Map<string, string>();
  const odd: number[] = [];
  text.split('\n').forEach((row, index, rows) => {
    if (row === '' && index === rows.length - 1) return;
    const [, checksum = '', path = ''] = index < rows.length - 1 ? (line.exec(row) ?? []) : [];
    const file = path.replace(/%(?:0a|0d|25)/gi, decodeURIComponent);
    if (path === '' || manifest.has(file)) odd.push(index + 1);
    else manifest.set(file, checksum);
  });
  return { manifest, odd };
}

/** The paths of the pages that a manifest names, from the root of the archive and without slashes at their ends. */
export function pagesIn(manifest: Manifest): readonly string[] {
  return [...manifest.keys()].filter((file) => /\.html?$/.test(file) && file !== '404.html').map(pageOfFile);
}
