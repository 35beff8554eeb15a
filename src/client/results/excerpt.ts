import type { NameFound } from '../../search/protocol.ts';
import type { TextBlock } from './article-text.ts';
import { cut } from './cut.ts';
import type { Cut } from './cut.ts';
import { Marker } from './matches.ts';
import { mentionsIn } from './mentions.ts';
import { around, densest } from './passage.ts';

/** What is looked for in a text. */
export interface Sought {
  /** Words and phrases, folded. */
  readonly marked: readonly (readonly string[])[];
  /** Records that the query names. */
  readonly names: readonly NameFound[];
}

/** A few lines of a text, around what was found in it. */
export interface Excerpt extends Cut {
  readonly anchor: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** The printed form of a record's name, where the text was found by another. */
  readonly printed: string | undefined;
}

/** What of a text says most of what is looked for; undefined when nothing of it stands in the text. */
export function excerptOf(blocks: readonly TextBlock[], { marked, names }: Sought): Excerpt | undefined {
  const marker = new Marker(marked);
  const mentions = mentionsIn(blocks, names, marker);
  let best: { readonly make: () => Excerpt; readonly weight: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    const named = mentions[index] ?? [];
    const matches = [...marker.find(block.words), ...named].sort((a, b) => a.from - b.from || b.to - a.to);
    const found = densest(matches);
    if (found === undefined || (best !== undefined && found.weight <= best.weight)) continue;
    const { span, weight } = found;
    const printed = named.find(({ from, to }) => from >= span.from && to <= span.to)?.printed;
    best = { weight, make: () => ({ ...cut(block, around(block, span), span, matches), anchor: block.anchor, language: block.language, printed }) };
  }
  return best?.make();
}

/** A paragraph of fewer words says where and when a report was made, or heads what follows. */
const telling = 8;

/** How a text begins; undefined when it is empty. */
export function openingOf(blocks: readonly TextBlock[]): Excerpt | undefined {
  const block = blocks.find(({ words, anchor }) => anchor !== undefined && words.length >= telling) ?? blocks[0];
  if (block === undefined) return undefined;
  const start = { from: 0, to: 1 };
  return { ...cut(block, around(block, start), start, []), anchor: block.anchor, language: block.language, printed: undefined };
}
