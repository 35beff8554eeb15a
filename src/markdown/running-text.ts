import type { Nodes, Parent, Root, Text } from 'mdast';
import { howMany } from '../model/how-many.ts';
import { htmlStep } from './text-nodes.ts';

/** The text of one paragraph, heading or cell, with all that stands in it, so that a word is never cut where a sign of emphasis is. */
export interface Piece {
  readonly text: string;
  /** The text nodes in which names are looked for, in order; those in links, code and headings are not among them. */
  readonly free: readonly FreeText[];
  /** Whether the page has it as a paragraph of its own, with an anchor: what stands in lists and tables may have none. */
  readonly isParagraph: boolean;
}

export interface FreeText {
  readonly node: Text;
  readonly parent: Parent;
  /** Where the node begins in the piece, in UTF-16 code units. */
  readonly start: number;
  /** Where lines end in the node. */
  readonly lineEnds: readonly number[];
}

/** Stands for what is no text: a picture, code, the mark of a footnote. */
export const object = '\ufffc';

/** A tag that ends a line or a block: no word goes on behind it. */
const parting = /^<\/?(?:br|hr|p|div|blockquote|[dou]l|d[dt]|li|h[1-6]|table|caption|t(?:head|body|foot|[dhr])|figure|figcaption)\b/i;

/** The pieces of running text of a document, in its order. A block of HTML is evidence and holds no free text. */
export function piecesOf(root: Root): Piece[] {
  const pieces: Piece[] = [];
  const walk = (node: Nodes, above: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') pieces.push({ ...pieceOf(node), isParagraph: node.type === 'paragraph' && (above.type === 'root' || above.type === 'blockquote') });
    else if (node.type === 'html') pieces.push({ text: node.value.replace(/<[^<>]*>/g, ' '), free: [], isParagraph: false });
    else if ('children' in node) for (const child of node.children) walk(child, node);
  };
  walk(root, root);
  return pieces;
}

function pieceOf(block: Parent): Omit<Piece, 'isParagraph'> {
  const free: FreeText[] = [];
  let text = '';
  let inHtml = 0;
  const walk = (parent: Parent, closed: boolean) => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        if (!closed && inHtml === 0) free.push({ node: child, parent, start: text.length, lineEnds: [...child.value.matchAll(/\n/g)].map(({ index }) => index) });
        text += child.value;
      } else if (child.type === 'html') {
        inHtml = Math.max(inHtml + htmlStep(child.value), 0);
        if (parting.test(child.value)) text += '\n';
      }
      else if (child.type === 'break') text += '\n';
      else if ('children' in child) walk(child, closed || child.type === 'link' || child.type === 'linkReference');
      else text += object;
    }
  };
  walk(block, block.type === 'heading');
  return { text, free };
}

/** The free text that holds a span whole, or undefined for a span that markup cuts or that stands in a link, in code or in a heading. */
export function freeTextAt({ free }: Piece, index: number, length: number): FreeText | undefined {
  const text = free[howMany(free, ({ start }) => start <= index) - 1];
  return text !== undefined && index + length <= text.start + text.node.value.length ? text : undefined;
}

/** The column, from 1, in which a place of a free text stands, as far as escapes before it on its line allow. */
export function columnAt({ node, start, lineEnds }: FreeText, index: number): number {
  const end = lineEnds[howMany(lineEnds, (one) => one < index - start) - 1];
  return end === undefined ? (node.position?.start.column ?? 1) + index - start : index - start - end;
}

/** The line of the document, from 1, in which a place of a free text stands. */
export function lineAt({ node, start, lineEnds }: FreeText, index: number): number {
  return (node.position?.start.line ?? 1) + howMany(lineEnds, (end) => end < index - start);
}
