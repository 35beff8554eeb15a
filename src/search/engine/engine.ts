import type { Facet, Order } from '../contract.ts';
import type { Card } from '../format/card.ts';
import type { Ask } from './ask.ts';
import { both, evaluate } from './evaluate.ts';
import type { Evaluated } from './evaluate.ts';
import { inOrder } from './order.ts';
import type { NumbersBetween } from './order.ts';
import type { Marks } from './scores.ts';
import type { Segment } from './segment.ts';

export interface Hits {
  readonly total: number;
  /** Articles by the first possible day, in days since 1970-01-01, with the demanded days left open. Any order. */
  readonly byDay: ReadonlyMap<number, number>;
  /** Words and phrases to be marked in a text. */
  readonly terms: readonly (readonly string[])[];
  /**
   * Articles by value of a facet, with the facet itself left open. Values of no article are missing.
   * @throws when a file of the index cannot be had
   */
  count(facet: Facet): Promise<ReadonlyMap<string, number>>;
  /**
   * What lists show of the results from one number to before another.
   * @throws when a file of the index cannot be had
   */
  cards(order: Order, from: number, to: number): Promise<readonly Hit[]>;
}

export interface Hit {
  readonly card: Card;
  /** The first day that the article can be of, in days since 1970-01-01. */
  readonly day: number;
  /**
   * The values of a facet that it has, in code-unit order.
   * @throws when a file of the index cannot be had
   */
  readonly values: (facet: Facet) => Promise<readonly string[]>;
}

/**
 * Searches the segments as one index.
 * @param segments the one with the newest articles first
 * @throws when a file of the index cannot be had
 */
export async function search(segments: readonly Segment[], ask: Ask): Promise<Hits> {
  const evaluated = await evaluate(segments, ask);
  const found = together(evaluated, {});
  const orders = new Map<Order, NumbersBetween>();
  const offsets = segments.map((_, index) => segments.slice(0, index).reduce((sum, { head }) => sum + head.articles, 0));
  return {
    total: found.reduce((sum, marks) => sum + marks.reduce((count, mark) => count + mark, 0), 0),
    byDay: tally(segments, together(evaluated, { days: true })),
    terms: evaluated.terms,
    async count(facet) {
      const counts = new Map<string, number>();
      const marks = together(evaluated, { facet });
      await Promise.all(segments.map(async (segment, index) => {
        for (const [value, articles] of await segment.facet(facet)) {
          const count = articles.reduce((sum, article) => sum + (marks[index]?.[article] ?? 0), 0);
          if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
        }
      }));
      return counts;
    },
    async cards(order, from, to) {
      const numbers = orders.get(order) ?? inOrder(found, evaluated.scores, order);
      orders.set(order, numbers);
      return cardsOf(segments, offsets, numbers(from, to));
    },
  };
}

/** Marks what meets every demand but those left open. */
function together({ words, facets, days }: Evaluated, open: { facet?: Facet; days?: boolean }): readonly Marks[] {
  const demands = [...facets].filter(([facet]) => facet !== open.facet).map(([, marks]) => marks);
  return (open.days === true ? demands : [...demands, days]).reduce(both, words);
}

function tally(segments: readonly Segment[], marks: readonly Marks[]): ReadonlyMap<number, number> {
  const byDay = new Map<number, number>();
  segments.forEach(({ days }, index) => {
    days.forEach((day, article) => { if (marks[index]?.[article] === 1) byDay.set(day, (byDay.get(day) ?? 0) + 1); });
  });
  return byDay;
}

/** @param numbers of articles, counted through all segments */
async function cardsOf(segments: readonly Segment[], offsets: readonly number[], numbers: readonly number[]): Promise<readonly Hit[]> {
  const placed = await Promise.all(segments.map(async (segment, index) => {
    const offset = offsets[index] ?? 0;
    const own = numbers.map((number) => number - offset).filter((article) => article >= 0 && article < segment.head.articles);
    const cards = await segment.cards(own);
    return own.map((article, place) => {
      const values = (facet: Facet) => segment.values(facet, article);
      return [article + offset, { card: cards[place], day: segment.days[article] ?? 0, values }] as const;
    });
  }));
  const known = new Map(placed.flat());
  return numbers.flatMap((number) => {
    const hit = known.get(number);
    return hit?.card === undefined ? [] : [{ ...hit, card: hit.card }];
  });
}
