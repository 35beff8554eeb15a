import type { Facet } from '../search/contract.ts';
import type { Found } from '../search/protocol.ts';
import type { ReadDate } from '../search/dates/way.ts';
import type { SearchState } from '../search/state.ts';
import { FacetList } from './facets/facet-list.ts';
import { labelsOf } from './facets/labels.ts';
import type { PageParts } from './page-parts.ts';
import { DateRange } from './range/date-range.ts';
import type { RangeSetting } from './range/date-range.ts';
import { rangeShown } from './range/range-shown.ts';
import type { Obstacle } from './unanswered.ts';

export interface NarrowingEvents {
  /** A value of a facet was ticked or cleared. */
  readonly choose: (facet: Facet, value: string, on: boolean) => void;
  readonly range: RangeSetting['choose'];
  /** Asks again for values that did not come. */
  readonly again: () => void;
}

/** What a search is narrowed by beside its words: the values of facets, and a range of dates. */
export class Narrowing {
  readonly #facets: ReadonlyMap<Facet, FacetList>;
  readonly #range: DateRange;

  constructor({ words, facets, range }: PageParts, readDate: ReadDate, { choose, range: chooseRange, again }: NarrowingEvents) {
    const { language } = words;
    this.#facets = new Map([...facets].map(([facet, details]) => [facet, new FacetList(facet, details, {
      words, again, labelOf: labelsOf(facet, language), choose: (value, on) => { choose(facet, value, on); },
    })]));
    this.#range = new DateRange({ words: words.range, language, readDate, choose: chooseRange });
    range.append(this.#range.element);
  }

  /** Sets the values of the facets, with the number of articles behind each. */
  counted(state: SearchState, { counts }: Pick<Found, 'counts'>): void {
    for (const [facet, list] of this.#facets) list.update(counts[facet] ?? [], state.chosen[facet]);
  }

  /** Sets the range and its histogram. */
  answered(state: SearchState, { bounds, histogram, total }: Pick<Found, 'bounds' | 'histogram' | 'total'>): void {
    this.#range.update(histogram, rangeShown(state, bounds), total);
  }

  /** Says by facets that their values did not come. */
  failed(facets: readonly Facet[], why: Obstacle): void {
    for (const facet of facets) this.#facets.get(facet)?.failed(why);
  }

  hideRange(): void {
    this.#range.element.hidden = true;
  }

  /** What a value of a facet is called. */
  labelOf(facet: Facet, value: string): string {
    return this.#facets.get(facet)?.labelOf(value) ?? value;
  }
}
