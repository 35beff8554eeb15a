import { lookOf } from '../../search/look.ts';
import type { ResultItem } from './result-item.ts';

/** Has those results of a list that have title, date and source in common say their time of day. */
export class LookAlikes {
  readonly #first = new Map<string, ResultItem>();

  add(item: ResultItem): void {
    const look = lookOf(item.result);
    const first = this.#first.get(look);
    if (first === undefined) this.#first.set(look, item);
    else for (const one of [first, item]) one.sayTime();
  }
}
