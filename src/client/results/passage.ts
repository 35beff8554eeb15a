import { beginsSentence } from './sentences.ts';
import type { Match } from './matches.ts';
import type { TextBlock } from './article-text.ts';

/** Words of a text by their numbers, from one to before another. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** How many words an excerpt has, about. */
const excerptWords = 30;

/** The matches that say most within an excerpt's length, and how much they say; the first of equals. */
export function densest(matches: readonly Match[]): { readonly span: WordSpan; readonly weight: number } | undefined {
  let best: { span: WordSpan; weight: number } | undefined;
  for (const [index, first] of matches.entries()) {
    const seen = new Set<string>();
    let weight = 0;
    let { to } = first;
    for (const match of matches.slice(index, index + excerptWords)) {
      if (match !== first && match.to - first.from > excerptWords) break;
      // A second time says little more.
      weight += seen.has(match.of) ? 0.01 : match.weight;
      seen.add(match.of);
      to = Math.max(to, match.to);
    }
    if (best === undefined || weight > best.weight) best = { span: { from: first.from, to }, weight };
  }
  return best;
}

/** How many words over an excerpt's length are taken to reach the end of a sentence, and how many short of it are given up. */
const over = 4;
const short = 8;

/** What is shown around some words of a text: whole sentences where that costs little. */
export function around(block: TextBlock, { from, to }: WordSpan): WordSpan {
  const count = block.words.length;
  const room = Math.max(0, excerptWords - (to - from));
  const first = beginning(block, from, room);
  const last = Math.min(count, Math.max(to, first + excerptWords));
  if (last < count) return { from: first, to: ending(block, Math.max(to, last - short), last, Math.min(count, last + over)) };
  const earliest = Math.max(0, count - excerptWords);
  const sentence = sentenceFrom(block, earliest, first);
  return { from: sentence ?? Math.min(first, earliest), to: last };
}

/** The beginning of the sentence, if enough room is left behind; else a few words before. */
function beginning(block: TextBlock, from: number, room: number): number {
  const furthest = Math.floor(room * 0.75);
  for (let word = from; word >= Math.max(0, from - furthest); word -= 1) if (beginsSentence(block, word)) return word;
  return Math.max(0, from - Math.floor(room / 3));
}

function ending(block: TextBlock, least: number, usual: number, most: number): number {
  for (let word = usual; word <= most; word += 1) if (beginsSentence(block, word)) return word;
  for (let word = usual; word >= least; word -= 1) if (beginsSentence(block, word)) return word;
  return usual;
}

/** The first beginning of a sentence from one word to another, both included. */
function sentenceFrom(block: TextBlock, from: number, to: number): number | undefined {
  for (let word = from; word <= to; word += 1) if (beginsSentence(block, word)) return word;
  return undefined;
}
