/** The file of the page at a path, both from the root of the site. */
export function fileOfPage(path: string): string {
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The file of the page that stands at a former address, or at one that is gone: that of a folder, unless the address is itself that of a file. */
export function redirectFile(path: string): string {
  return /\.html?$/.test(path) ? path : fileOfPage(path);
}

/**
 * The file that answers at an address that was published: the page in the folder of that name or, at a former address such as `old.html`, the
 * file itself. Undefined where there is neither. An article may be called `report.html`, so the folder is looked for first.
 */
export function fileAtAddress(path: string, files: Pick<ReadonlySet<string>, 'has'>): string | undefined {
  return [fileOfPage(path), redirectFile(path)].find((file) => files.has(file));
}

/** The path of the page that a file is. */
export function pageOfFile(file: string): string {
  return file.replace(/(?:^|\/)index\.html$/, '');
}
