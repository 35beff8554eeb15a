import type { Segment } from './segment.ts';
import type { TermEntry, TermFile } from './term-file.ts';

/** A term that stands for a word that was typed. */
export interface Expansion {
  readonly file: TermFile;
  readonly entry: TermEntry;
  /** How much it counts beside the word itself. */
  readonly weight: number;
}

export interface Expanded {
  /** `word`: it stands in the archive; `beginning`: only words that begin so do; `none`: neither. */
  readonly how: 'word' | 'beginning' | 'none';
  /** Whether more words begin so than are looked for. */
  readonly cut: boolean;
  /** One list for each segment. */
  readonly bySegment: readonly (readonly Expansion[])[];
}

/** Another form of the word; a word of which it is the beginning. */
const weights: Readonly<Record<'word' | 'kin' | 'beginning', number>> = { word: 1, kin: 0.8, beginning: 0.6 };

/** A word that no article has is taken for the beginning of one, from this length on, in UTF-16 code units. */
const shortestBeginning = 2;
/** Files that are loaded of a segment for the words that begin so; those of further ones are left out, and the reader is told. */
const mostFiles = 4;

/** Finds the terms that a word stands for: itself and its other forms, or, where no article has it, the words that begin so. */
export async function expand(segments: readonly Segment[], word: string): Promise<Expanded> {
  const around = await Promise.all(segments.map((segment) => segment.termsAround(word)));
  const kin = new Set(around.flatMap((place) => place?.file.entry(word)?.kin ?? []));
  const known = around.some((place) => place?.file.entry(word) !== undefined);
  if (!known) return beginnings(segments, word);
  const bySegment = await Promise.all(segments.map(async (segment) => {
    const forms = [{ term: word, weight: weights.word }, ...[...kin].sort().map((term) => ({ term, weight: weights.kin }))];
    const found = await Promise.all(forms.map(async ({ term, weight }) => {
      const place = await segment.termsAround(term);
      const entry = place?.file.entry(term);
      return place === undefined || entry === undefined ? [] : [{ file: place.file, entry, weight }];
    }));
    return found.flat();
  }));
  return { how: 'word', cut: false, bySegment };
}

async function beginnings(segments: readonly Segment[], word: string): Promise<Expanded> {
  if (word.length < shortestBeginning) return { how: 'none', cut: false, bySegment: segments.map(() => []) };
  let cut = false;
  const bySegment = await Promise.all(segments.map(async (segment) => {
    const from = Math.max(0, segment.chunkOf(word));
    const last = segment.chunkOf(`${word}\uffff`);
    const to = Math.min(last, from + mostFiles - 1);
    cut ||= to < last;
    const chunks = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const files = await Promise.all(chunks.map((chunk) => segment.terms(chunk)));
    return files.flatMap((file) => file.entries.filter(({ term }) => term.startsWith(word)).map((entry) => ({ file, entry, weight: weights.beginning })));
  }));
  return { how: bySegment.some((list) => list.length > 0) ? 'beginning' : 'none', cut, bySegment };
}
