import type { Html } from 'mdast';

/** A tag of the HTML in a text. */
export interface HtmlTag {
  /** As it was typed; of what runs, styles or is typed into, all up to its end as well, as far as it stands in the same piece of HTML. */
  readonly source: string;
  /** In small letters. */
  readonly element: string;
  readonly closes: boolean;
  /** Whether what is in it is not read as HTML, and so is a part of `source`. */
  readonly raw: boolean;
  /** Whether it stands within other HTML. */
  readonly within: boolean;
  /** Whether it stands in the words of a paragraph, a heading or a cell, and not in a block of HTML. */
  readonly inWords: boolean;
  /** In UTF-16 code units from the beginning of the text. */
  readonly offset: number;
}

/** What Markdown takes for one piece: a block of HTML, or a single tag in words. */
export interface HtmlPiece {
  readonly node: Html;
  readonly inWords: boolean;
}

/** Comments, instructions, and what runs, styles or is typed into: no tags stand in these. */
export const withoutTags = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(?<raw>script|style|textarea)\b[^<>]*>[\s\S]*?(?:<\/\k<raw>|$)/;

/** These, and tags with all that their attributes hold; no tag reaches beyond another. */
const parts = new RegExp([
  withoutTags,
  /<(?<closes>\/?)(?<name>[a-z][a-z0-9-]*)(?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*|[\s/][^<>]*)?>/,
].map(({ source }) => source).join('|'), 'gi');

/** In the order of the text. */
export function htmlTags(html: readonly HtmlPiece[], markdown: string): HtmlTag[] {
  return html.flatMap(({ node: { position }, inWords }) => {
    const start = position?.start.offset;
    if (start === undefined) return [];
    const piece = markdown.slice(start, position?.end.offset);
    const begins = piece.length - piece.trimStart().length;
    return [...piece.matchAll(parts)].flatMap(({ 0: source, index, groups }): HtmlTag[] => {
      const element = groups?.['name'] ?? groups?.['raw'];
      if (element === undefined) return [];
      return [{ source, element: element.toLowerCase(), closes: groups?.['closes'] === '/', raw: groups?.['raw'] !== undefined, within: index > begins, inWords, offset: start + index }];
    });
  });
}
