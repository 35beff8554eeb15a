/** The file of a page, both from the root of the site: that of a folder, unless the page's own address is that of a file. */
export function fileOfPage(path: string): string {
  return /\.html?$/.test(path) ? path : path === '' ? 'index.html' : `${path}/index.html`;
}

/** The path of the page that a file is. */
export function pageOfFile(file: string): string {
  return file.replace(/(?:^|\/)index\.html$/, '');
}
