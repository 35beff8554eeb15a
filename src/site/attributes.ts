/**
 * What stands within the tags of a page as it is written here: `<` and `"` mean themselves in a tag only, and values stand between
 * double quotation marks. Words of a text that look like an attribute are none.
 */
const links = /<[a-z](?:[^<>"]|"[^"]*")*? (?:href|src)="([^"]*)"/gi;
const ids = /<[a-z](?:[^<>"]|"[^"]*")*? id="([^"]*)"/gi;

/** The addresses that a page links to or loads, each once, as they are written. */
export function linksOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(links)].map(([, address = '']) => address));
}

/** The names of places on a page. */
export function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(ids)].map(([, id = '']) => id));
}
