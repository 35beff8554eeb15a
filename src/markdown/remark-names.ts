import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { refKey } from '../model/kinds.ts';
import type { Mention, NameMark } from '../model/mention.ts';
import { freeTextAt, lineAt, piecesOf } from './running-text.ts';
import type { FreeText, Piece } from './running-text.ts';
import { cutAt } from './text-nodes.ts';
import { getOrMake } from '../model/get-or-make.ts';

/** A name in the tree: where it stands, and what it becomes. */
interface Placed {
  readonly index: number;
  readonly length: number;
  readonly mention: Mention;
  readonly href: string | undefined;
}

/**
 * Marks the names of records in the text, each with an anchor. The first name of a record is a link to its page; later ones are
 * marked without being links, so that a page is not all underlines. No letter changes.
 */
export default function remarkNames() {
  return (tree: Root, file: VFile): void => {
    const context = file.data.context;
    if (context === undefined) return;
    const counts = new Map<string, number>();
    const places = new Map<FreeText, Placed[]>();
    const mentions: Mention[] = [];
    const namedIn = new Map<string, number>();
    for (const { mark, free } of namesIn(piecesOf(tree), context.names)) {
      const key = refKey(mark.ref);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const mention = mentionOf(mark, free, `${mark.ref.kind}-${mark.ref.id}-${count}`);
      mentions.push(mention);
      if (count === 1) namedIn.set(mention.anchor, mark.piece);
      const placed = { index: mark.index - free.start, length: mark.printed.length, mention, href: count === 1 ? context.address(mark.ref) : undefined };
      getOrMake(places, free, () => []).push(placed);
    }
    const made = new Map<Text, PhrasingContent[]>([...places].map(([{ node }, found]) => [node, cutAt(node.value, found, nameNode)]));
    for (const parent of new Set([...places.keys()].map((free) => free.parent))) replaceIn(parent, made);
    file.data.mentions = mentions;
    file.data.namedIn = namedIn;
  };
}

/** The marks that can be shown: those in free text. Others are evidence for the finder and no more. */
function* namesIn(pieces: readonly Piece[], find: (texts: readonly string[]) => readonly NameMark[]): Generator<{ mark: NameMark; free: FreeText }> {
  for (const mark of find(pieces.map(({ text }) => text))) {
    const piece = pieces[mark.piece];
    const free = piece === undefined ? undefined : freeTextAt(piece, mark.index, mark.printed.length);
    if (free !== undefined) yield { mark, free };
  }
}

function mentionOf({ index, printed, ref, reason, matched }: NameMark, free: FreeText, anchor: string): Mention {
  return { index, printed, ref, reason, matched, line: lineAt(free, index), anchor };
}

function nameNode(value: string, { mention, href }: Placed): PhrasingContent {
  const children: PhrasingContent[] = [{ type: 'text', value }];
  const hProperties = { className: ['name'], id: mention.anchor };
  return href === undefined ? { type: 'emphasis', children, data: { hName: 'span', hProperties } } : { type: 'link', url: href, children, data: { hProperties } };
}

function replaceIn(parent: Parent, made: ReadonlyMap<Text, PhrasingContent[]>): void {
  parent.children = parent.children.flatMap((child): RootContent[] => (child.type === 'text' ? (made.get(child) ?? [child]) : [child]));
}
