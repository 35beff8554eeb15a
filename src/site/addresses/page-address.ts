/**
 * The address of a page.
 * @param base begins and ends with a slash
 * @param path from the root of the archive, without slashes at its ends; the empty one is the front page
 */
export function pageAddress(base: string, path: string): string {
  return path === '' ? base : `${base}${encodePath(path)}/`;
}

/** A path as it stands in an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
