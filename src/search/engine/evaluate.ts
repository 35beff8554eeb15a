import type { Facet } from '../contract.ts';
import { filterTerm, namedTerm } from '../format/segment-head.ts';
import type { Ask, Clause } from './ask.ts';
import { articlesInDays } from './days.ts';
import { expand } from './expand.ts';
import { marksOfMost } from './most-of.ts';
import { phraseScores } from './phrase.ts';
import { countOf, rarity, scale, sharesOf } from './scores.ts';
import type { Marks, Scores } from './scores.ts';
import type { Segment } from './segment.ts';

/** What answers, segment by segment, with each demand apart so that any can be left open. */
export interface Evaluated {
  /** By the words, and by what is to be absent. */
  readonly words: readonly Marks[];
  readonly scores: readonly Scores[];
  readonly facets: ReadonlyMap<Facet, readonly Marks[]>;
  readonly days: readonly Marks[];
  /** The words that were looked for, each with what stands for it; for marking in a text. */
  readonly terms: readonly (readonly string[])[];
}

/** @throws when a file of the index cannot be had */
export async function evaluate(segments: readonly Segment[], ask: Ask): Promise<Evaluated> {
  const [all, most, filed, named, none, facets, besides, without] = await Promise.all([
    Promise.all(ask.all.map((clause) => clauseScores(segments, clause))),
    Promise.all((ask.most ?? []).map((clause) => clauseScores(segments, clause))),
    Promise.all(ask.named.map(([facet, value]) => marksOf(segments, [filterTerm(facet, value)]))),
    Promise.all(ask.named.map(([facet, value]) => marksOf(segments, [namedTerm(facet, value)]))),
    Promise.all(ask.none.map((clause) => clauseScores(segments, clause))),
    Promise.all([...ask.filters].map(async ([facet, values]) => [facet, await marksOf(segments, values.map((value) => filterTerm(facet, value)))] as const)),
    Promise.all(ask.besides.map(([facet, values]) => marksOf(segments, values.map((value) => filterTerm(facet, value))))),
    Promise.all([...ask.without].map(([facet, values]) => marksOf(segments, values.map((value) => filterTerm(facet, value))))),
  ]);
  const of = <T>(lists: readonly (readonly T[])[], segment: number) => lists.flatMap((list) => list[segment] ?? []);
  const having = all.map(({ scores }) => scores);
  const lacking = none.map(({ scores }) => scores);
  const some = most.map(({ scores }) => scores);
  const words = segments.map(({ head }, segment) => marksWhere(head.articles, {
    having: of(having, segment),
    named: [...of(filed, segment), ...of(named, segment)],
    besides: of(besides, segment),
    lacking: of(lacking, segment),
    without: of(without, segment),
  }));
  return {
    words: ask.most === undefined ? words : both(words, marksOfMost(some, words)),
    scores: segments.map(({ head }, segment) => sumOf(head.articles, [...of(having, segment), ...of(some, segment)], of(filed, segment))),
    facets: new Map(facets), days: segments.map((segment) => articlesInDays(segment, ask.days)), terms: [...all, ...most].flatMap(({ terms }) => terms),
  };
}

/** Marks what two lists both mark, segment by segment. */
export function both(some: readonly Marks[], others: readonly Marks[]): readonly Marks[] {
  return some.map((marks, segment) => marks.map((mark, article) => mark & (others[segment]?.[article] ?? 0)));
}

/** What marks the articles of a segment that the words demand. */
interface Demands {
  readonly having: readonly Scores[];
  readonly named: readonly Marks[];
  readonly besides: readonly Marks[];
  readonly lacking: readonly Scores[];
  readonly without: readonly Marks[];
}

/** Marks the articles that have all of the words or are named, that have what is to be there besides, and none of what is to be absent. */
function marksWhere(articles: number, { having, named, besides, lacking, without }: Demands): Marks {
  const marks = new Uint8Array(articles).fill(1);
  const mark = (lists: readonly (Scores | Marks)[], meant: boolean, as: 0 | 1) => {
    for (const list of lists) for (let article = 0; article < articles; article += 1) if (((list[article] ?? 0) > 0) === meant) marks[article] = as;
  };
  mark(having, false, 0);
  mark(named, true, 1);
  mark(besides, false, 0);
  mark(lacking, true, 0);
  mark(without, true, 0);
  return marks;
}

function sumOf(articles: number, having: readonly Scores[], filed: readonly Marks[]): Scores {
  const sums = new Float64Array(articles);
  for (const marks of filed) for (let article = 0; article < articles; article += 1) if (marks[article] === 1) sums[article] = filedScore;
  for (const scores of having) for (let article = 0; article < articles; article += 1) sums[article] = (sums[article] ?? 0) + (scores[article] ?? 0);
  return sums;
}

async function clauseScores(segments: readonly Segment[], clause: Clause): Promise<{ scores: readonly Scores[]; terms: readonly (readonly string[])[] }> {
  const [word] = clause.words;
  if (word === undefined) return { scores: segments.map(({ head }) => new Float64Array(head.articles)), terms: [] };
  if (clause.words.length > 1 || clause.literal) return { scores: await phraseScores(segments, clause), terms: [clause.words] };
  const expanded = await Promise.all([word, ...(clause.spellings ?? [])].map((spelling) => expand(segments, spelling)));
  // The beginning of a word is no spelling, where the word itself stands in the archive in another.
  const known = expanded.filter(({ how }) => how === 'word');
  const chosen = known.length > 0 ? known : expanded;
  const bySegment = segments.map((_, index) => chosen.flatMap((one) => one.bySegment[index] ?? []));
  const shares = sharesOf(segments, bySegment);
  const articles = segments.reduce((sum, { head }) => sum + head.articles, 0);
  const terms = [...new Set([word, ...bySegment.flat().map(({ entry }) => entry.term)])].map((term) => [term]);
  return { scores: scale(shares, rarity(countOf(shares), articles)), terms };
}

/** What it adds to be filed under what the words name. To name it alone adds nothing: a text that names a country in passing is about something else. */
const filedScore = 1;

/** The articles with any of the terms. */
async function marksOf(segments: readonly Segment[], terms: readonly string[]): Promise<readonly Marks[]> {
  return Promise.all(segments.map(async (segment) => {
    const marks = new Uint8Array(segment.head.articles);
    for (const term of terms) {
      const file = (await segment.termsAround(term))?.file;
      const entry = file?.entry(term);
      if (file !== undefined && entry !== undefined) for (const article of file.postings(entry).articles) marks[article] = 1;
    }
    return marks;
  }));
}
