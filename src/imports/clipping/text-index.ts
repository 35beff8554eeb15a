import { shinglesOf } from './shingles.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** A text that has much in common with another. */
export interface NearText {
  /** What the text was put in under. */
  readonly id: string;
  /** The part of the shorter text's shingles that the longer has, from 0 to 1. */
  readonly shared: number;
  /** Whether each has all shingles of the other. */
  readonly same: boolean;
}

/** In fewer words two texts may be alike by chance: a form, a list of rates. */
const fewestShingles = 20;

/** What has to be shared for two texts to be versions of one: most of the shorter, and no mere passage of the longer. */
const ofShorter = 0.6;
const ofLonger = 0.3;

/** One shingle of four is looked up to find which texts are compared; of two versions that leaves five common ones or more. */
const sampled = 4;

/**
 * Finds texts that are nearly the same. Its memory is four bytes for each shingle of its texts and an entry for each fourth;
 * looking for one takes time in proportion to the text and to those that it is compared with.
 */
export class TextIndex {
  readonly #texts: { readonly id: string; readonly shingles: Uint32Array }[] = [];
  readonly #ids = new Set<string>();
  readonly #bySample = new Map<number, number[]>();

  /** A text under an id that has one already is not put in. */
  add(id: string, text: string): void {
    if (this.#ids.has(id)) return;
    this.#ids.add(id);
    const shingles = Uint32Array.from(shinglesOf(text));
    if (shingles.length < fewestShingles) return;
    const number = this.#texts.push({ id, shingles }) - 1;
    for (const shingle of shingles) {
      if (shingle % sampled === 0) getOrMake(this.#bySample, shingle, () => []).push(number);
    }
  }

  /** The versions of a text, those that share most first, then by id. */
  near(text: string): readonly NearText[] {
    const own = shinglesOf(text);
    if (own.size < fewestShingles) return [];
    const candidates = new Set<number>();
    for (const shingle of own) if (shingle % sampled === 0) for (const number of this.#bySample.get(shingle) ?? []) candidates.add(number);
    return [...candidates].flatMap((number) => {
      const other = this.#texts[number];
      if (other === undefined) return [];
      const common = other.shingles.reduce((sum, shingle) => sum + (own.has(shingle) ? 1 : 0), 0);
      const [shorter, longer] = [Math.min(own.size, other.shingles.length), Math.max(own.size, other.shingles.length)];
      const near = common / shorter >= ofShorter && common / longer >= ofLonger;
      return near ? [{ id: other.id, shared: common / shorter, same: common === longer }] : [];
    }).sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1));
  }
}
