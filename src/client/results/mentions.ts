import { mentionPrefix } from '../../search/record-address.ts';
import type { NameFound } from '../../search/protocol.ts';
import { wordsOf } from '../../search/text/words.ts';
import type { PrintedName, TextBlock } from './article-text.ts';
import type { Marker, Match } from './matches.ts';

/** A printed name of a record that the query named by another form. */
export interface Mention extends Match {
  /** As printed. */
  readonly printed: string;
}

/** More than all words of an excerpt: what is found by another name has to be seen. */
const weight = 10_000;

/**
 * Where a text names, by another form, a record that the query names: there the words of the query do not all stand in the text.
 * One list for each block.
 */
export function mentionsIn(blocks: readonly TextBlock[], names: readonly NameFound[], marker: Marker): readonly (readonly Mention[])[] {
  if (names.length === 0) return blocks.map(() => []);
  const standing = new Set(blocks.flatMap(({ words }) => words.map(({ word }) => word)).filter((word) => marker.has(word)));
  const elsewhere = names.filter(({ form, name }) => {
    const sought = wordsOf(form ?? name).map(({ word }) => word).filter((word) => marker.has(word));
    return sought.length === 0 ? standing.size === 0 : sought.some((word) => !standing.has(word));
  }).map(mentionPrefix);
  return blocks.map((block) => block.names.flatMap((name) => (elsewhere.some((prefix) => isOf(name, prefix)) ? mentionOf(block, name) : [])));
}

function isOf({ anchor }: PrintedName, prefix: string): boolean {
  return anchor.startsWith(prefix) && /^\d+$/.test(anchor.slice(prefix.length));
}

function mentionOf({ text, words }: TextBlock, name: PrintedName): readonly Mention[] {
  const from = words.findIndex((word) => word.to > name.from);
  const to = words.findLastIndex((word) => word.from < name.to) + 1;
  return from < 0 || to <= from ? [] : [{ from, to, of: 'name', weight, printed: text.slice(name.from, name.to).trim() }];
}
