/** Scripts that part words by no space: each of their characters counts as a word. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+/gv;

/** How many words make a shingle. */
const width = 5;

/**
 * The shingles of a text: a number of 32 bits for each run of five words, each number once. Capitals, punctuation, signs of Markdown
 * and spaces make no difference, so that a second scan, or another paper's setting of the same report, has nearly the same ones.
 */
export function shinglesOf(text: string): Set<number> {
  const words = (text.normalize('NFKC').toLowerCase().match(word) ?? []).map(hashOf);
  const shingles = new Set<number>();
  for (let from = 0; from + width <= words.length; from += 1) {
    let shingle = 0x811c9dc5;
    for (let at = from; at < from + width; at += 1) shingle = mixed(shingle, words[at] ?? 0);
    shingles.add(shingle >>> 0);
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last step of MurmurHash3, over both. */
function mixed(hash: number, value: number): number {
  let mix = Math.imul(hash ^ value, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}
