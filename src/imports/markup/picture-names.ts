import { visit } from 'unist-util-visit';
import { parseText } from '../../markdown/parsing.ts';

/**
 * A Markdown text with other names for its pictures; what is no picture stays as it is.
 * @returns also the addresses of those that keep their names
 */
export function withPictures(body: string, name: (address: string) => string | undefined): { readonly body: string; readonly missing: readonly string[] } {
  if (!body.includes('![')) return { body, missing: [] };
  const changes: { readonly start: number; readonly end: number; readonly address: string; readonly name: string }[] = [];
  const missing: string[] = [];
  visit(parseText(body), 'image', ({ url, position }) => {
    const copy = name(url);
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (copy === undefined) missing.push(url);
    else if (start !== undefined && end !== undefined) changes.push({ start, end, address: url, name: copy });
  });
  let made = body;
  for (const change of changes.toReversed()) {
    const picture = made.slice(change.start, change.end);
    const at = picture.lastIndexOf(change.address);
    if (at < 0) missing.push(change.address);
    else made = `${made.slice(0, change.start)}${picture.slice(0, at)}${change.name}${picture.slice(at + change.address.length)}${made.slice(change.end)}`;
  }
  return { body: made, missing };
}
