import { highestImpact, unprinted } from '../format/segment-head.ts';
import type { Clause } from './ask.ts';
import { countOf, rarity, scale } from './scores.ts';
import type { Scores } from './scores.ts';
import { planOf, stands } from './phrase-plan.ts';
import type { Segment } from './segment.ts';

/** Scores the articles in which the words follow each other, each as it stands. */
export async function phraseScores(segments: readonly Segment[], { words, literal }: Clause): Promise<readonly Scores[]> {
  const articles = segments.reduce((sum, { head }) => sum + head.articles, 0);
  const found = await Promise.all(segments.map((segment) => occurrences(segment, words, literal)));
  const scores = segments.map(({ head }, index) => {
    const shares = new Float64Array(head.articles);
    for (const { article, share } of found[index] ?? []) shares[article] = share;
    return shares;
  });
  return scale(scores, rarity(countOf(scores), articles));
}

interface Occurrence {
  readonly article: number;
  /** How much the article is about the words, from 0 to their number. */
  readonly share: number;
}

async function occurrences(segment: Segment, words: readonly string[], literal: boolean): Promise<readonly Occurrence[]> {
  const places = await Promise.all(words.map((word) => segment.termsAround(word)));
  const terms = places.flatMap((place, index) => {
    const entry = place?.file.entry(words[index] ?? '');
    return place === undefined || entry === undefined ? [] : [{ chunk: place.chunk, entry, postings: place.file.postings(entry) }];
  });
  if (terms.length < words.length) return [];
  const impacts = terms.map(({ postings }) => new Map(Array.from(postings.articles, (article, place) => [article, postings.impacts[place] ?? 0])));
  const wanted = new Set([...impacts[0]?.keys() ?? []].filter((article) => impacts.every((of) => of.has(article))));
  const plan = planOf(words, segment.head.common);
  const where = await Promise.all(terms.map(async ({ chunk, entry, postings }, index) => {
    const word = plan.find((placed) => placed.index === index);
    return word === undefined ? undefined : (await segment.positions(chunk)).of(entry.index, postings.articles, word.common, wanted);
  }));
  return [...wanted].filter((article) => stands(plan, (index) => where[index]?.get(article), literal ? unprinted : Infinity))
    .map((article) => ({ article, share: impacts.reduce((sum, of) => sum + (of.get(article) ?? 0) / highestImpact, 0) }));
}
