import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleFields, contentFiles, idOf, tagLists } from './content.ts';

/**
 * Writes the articles of a content folder as the plainest pages a site would have: title, day, dateline, text and the names that
 * the article is filed under. Nothing on them is meant for Pagefind in particular, so it works as it does out of the box.
 * @returns how many pages
 */
export function writeThinPages(content: string, site: string): number {
  const names = new Map(tagLists.flatMap((folder) => [...namesIn(content, folder)].map(([id, name]) => [`${folder}/${id}`, name])));
  let pages = 0;
  for (const { path, fields, body } of contentFiles(content, 'articles')) {
    const article = articleFields.parse(fields);
    const filed = tagLists.flatMap((list) => (article[list] ?? []).map((id) => names.get(`${list}/${id}`) ?? titleCase(id)));
    const file = join(site, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page(article.title, [
      `<p>${article.date.slice(0, 10)}</p>`,
      ...(article.dateline === undefined ? [] : [`<p>${escaped(article.dateline)}</p>`]),
      ...body.split('\n\n').map((paragraph) => `<p>${escaped(paragraph.replace(/\\([!-/:-@[-`{-~])/g, '$1'))}</p>`),
      `<ul>${filed.map((name) => `<li>${escaped(name)}</li>`).join('')}</ul>`,
    ]));
    pages += 1;
  }
  return pages;
}

/** The page of Pagefind's default interface, as its documentation has it, but for ten results at a time, to compare ten with ten. */
export function writeSearchPage(site: string): void {
  mkdirSync(join(site, 'search'), { recursive: true });
  writeFileSync(join(site, 'search/index.html'), `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Search</title>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script></head>
<body data-pagefind-ignore="all"><main><div id="search"></div></main>
<script>addEventListener('DOMContentLoaded', () => { new PagefindUI({ element: '#search', pageSize: 10 }); });</script></body></html>
`);
}

function* namesIn(content: string, folder: string): Generator<[id: string, name: string]> {
  for (const { path, fields } of contentFiles(content, folder)) {
    if (typeof fields['name'] === 'string') yield [idOf(path), fields['name']];
  }
}

/** Countries that need no record have none in the content folder: `united-kingdom` is "United Kingdom". */
function titleCase(id: string): string {
  return id.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
}

function page(title: string, blocks: readonly string[]): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main>\n<h1>${escaped(title)}</h1>\n${blocks.join('\n')}\n</main></body></html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
