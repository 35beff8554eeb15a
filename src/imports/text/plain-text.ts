import { escapesInLines } from './line-escapes.ts';
import { escapesInText } from './text-escapes.ts';

/** Plain text as Markdown that shows the same characters: nothing in it is markup, and as little as possible is escaped. */
export function markdownOfText(text: string): string {
  return paragraphsOf(text).map(escaped).join('\n\n');
}

/** Paragraphs are parted by blank lines. Line breaks inside one stay; space at the ends of its lines, which nothing shows, goes. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [];
  let open: string[] | undefined;
  for (const line of text.replace(/\r\n?/g, '\n').replaceAll('\f', ' ').split('\n')) {
    const content = trimmed(line);
    if (content === '') open = undefined;
    else if (open === undefined) paragraphs.push(open = [content]);
    else open.push(content);
  }
  return paragraphs.map((lines) => lines.join('\n'));
}

/** Without spaces and tabs at its ends; other spaces, such as the wide one that indents Chinese, are part of the text. */
function trimmed(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && isBlank(line.charCodeAt(from))) from += 1;
  while (to > from && isBlank(line.charCodeAt(to - 1))) to -= 1;
  return line.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function escaped(paragraph: string): string {
  const places = new Set([...escapesInText(paragraph), ...escapesInLines(paragraph)]);
  if (places.size === 0) return paragraph;
  for (const place of escapesInAddresses(paragraph, places)) places.add(place);
  let result = '';
  let at = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    result += `${paragraph.slice(at, place)}\\`;
    at = place;
  }
  return result + paragraph.slice(at);
}

/**
 * In a web or mail address, which GFM finds by itself, a backslash is a character of the address. Where one is needed, the
 * address is escaped too, so that the backslashes around it are read as such.
 */
function* escapesInAddresses(paragraph: string, places: ReadonlySet<number>): Generator<number> {
  const ordered = [...places].sort((a, b) => a - b);
  let next = 0;
  for (const { 0: word, index } of paragraph.matchAll(/\S+/g)) {
    while ((ordered[next] ?? Infinity) < index) next += 1;
    if ((ordered[next] ?? Infinity) >= index + word.length) continue;
    for (const sign of word.matchAll(/(?<=https?)(?=:)|(?<=www)(?=\.)|(?=@)/gi)) yield index + sign.index;
  }
}
