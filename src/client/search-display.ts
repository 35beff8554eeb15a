import type { Facet } from '../search/contract.ts';
import type { Found, Meant, NameFound, Result } from '../search/protocol.ts';
import { isIdle, orderOf } from '../search/state.ts';
import type { SearchState } from '../search/state.ts';
import { Fault } from './fault.ts';
import type { Narrowing } from './narrowing.ts';
import type { PageParts } from './page-parts.ts';
import { counted } from './plurals.ts';
import { ResultList } from './results/result-list.ts';
import { chipList } from './shown/chip-list.ts';
import { removables } from './shown/chips.ts';
import { cards } from './shown/cards.ts';
import { understood } from './shown/understood.ts';
import type { Obstacle } from './unanswered.ts';

export interface DisplayEvents {
  /** A search that takes the place of this one. */
  readonly search: (state: SearchState) => void;
  /** A word that takes the place of another. */
  readonly replace: (word: string, instead: string) => void;
  /** The same search once more. */
  readonly again: () => void;
}

/** What the search page shows of a search. It knows nothing of where answers come from. */
export class SearchDisplay {
  readonly #parts: PageParts;
  readonly #narrowing: Narrowing;
  readonly #events: DisplayEvents;
  readonly #showChips: ReturnType<typeof chipList>;
  readonly #list: ResultList;
  readonly #noMore: Fault;
  #obstacle: Obstacle | undefined;
  #names: readonly NameFound[] = [];

  constructor(parts: PageParts, narrowing: Narrowing, events: DisplayEvents) {
    this.#parts = parts;
    this.#narrowing = narrowing;
    this.#events = events;
    this.#showChips = chipList(parts, events.search);
    this.#list = new ResultList({ words: parts.words.list, pageLanguage: document.documentElement.lang, archiveLanguage: parts.language, at: parts.at });
    this.#noMore = new Fault(parts.words);
    parts.found.append(this.#list.announcer.element);
    parts.more.after(this.#noMore.element);
    parts.again.addEventListener('click', () => {
      if (this.#obstacle === 'renewed') location.reload();
      else events.again();
    });
  }

  /** Sets what is asked for. The last answer stays until there is another, unless nothing is asked any more. */
  asked(state: SearchState): void {
    const { asked, prompt, elsewhere, order, clear, again } = this.#parts;
    const nothing = isIdle(state);
    asked.textContent = state.query;
    asked.hidden = state.query === '';
    prompt.hidden = !nothing;
    elsewhere.hidden = !nothing;
    again.hidden = true;
    order.value = orderOf(state);
    for (const option of order.options) if (option.value === 'best') option.disabled = state.query === '';
    clear.hidden = state.from === undefined && state.to === undefined && Object.values(state.chosen).every((values) => values.length === 0);
    if (!nothing) return;
    this.#clear();
    this.#showChips([]);
    this.#narrowing.hideRange();
  }

  waiting(): void {
    this.#parts.status.textContent = this.#parts.words.loading;
  }

  /**
   * What narrows a search comes with the first answer, whose names and number of articles stand above it: nothing that is read moves away.
   * @param busy whether the results are about to be replaced
   */
  busy(busy: boolean): void {
    const { results, narrow } = this.#parts;
    results.setAttribute('aria-busy', String(busy));
    if (!busy) narrow.hidden = false;
  }

  /** Shows the records and dates that the query may mean. */
  meant(state: SearchState, meant: Meant): void {
    const { words, base, names: list } = this.#parts;
    this.#names = meant.names;
    list.replaceChildren(...cards(meant, state, words, base));
    list.hidden = list.childElementCount === 0;
  }

  /** Sets the values of the facets, with the number of articles behind each. */
  counted(state: SearchState, found: Found): void {
    this.#narrowing.counted(state, found);
  }

  answered(state: SearchState, found: Found): void {
    const { words, status, hint, elsewhere, names, toResults, onward, found: section } = this.#parts;
    this.#narrowing.counted(state, found);
    this.#narrowing.answered(state, found);
    this.#clear();
    const narrowed = removables(state, found.chips, words, (facet, value) => this.#narrowing.labelOf(facet, value));
    this.#showChips(narrowed);
    if (isIdle(state)) return;
    const none = found.total === 0;
    section.hidden = none;
    toResults.hidden = none;
    hint.hidden = !none;
    hint.textContent = narrowed.length === 0 ? words.noneHint : words.noneHintNarrowed;
    elsewhere.hidden = !none || !names.hidden;
    status.textContent = none ? words.none : counted(words.results, words.language, found.total);
    onward.count.textContent = status.textContent;
    onward.link.hidden = none;
    onward.line.hidden = false;
    this.#parts.understood.replaceChildren(...understood(found, words, this.#events.replace));
    this.append(found.results, found);
  }

  failed(why: Obstacle): void {
    const { words, status, elsewhere, names, again } = this.#parts;
    this.#clear();
    this.#showChips([]);
    this.#names = [];
    names.hidden = true;
    this.#obstacle = why;
    status.textContent = words[why];
    again.textContent = why === 'renewed' ? words.reload : words.again;
    again.hidden = false;
    elsewhere.hidden = false;
  }

  /** Says by facets that their values did not come. */
  notCounted(facets: readonly Facet[], why: Obstacle): void {
    this.#narrowing.failed(facets, why);
  }

  /** Says below the list that more of it did not come. */
  noMore(why: Obstacle): void {
    this.#noMore.show(why);
  }

  /** Adds results to the list of what was found, and gives back the first one's link. */
  append(results: readonly Result[], { total, marked }: Found): HTMLAnchorElement | null | undefined {
    const { results: list, more } = this.#parts;
    const items = this.#list.items(results, { marked, names: this.#names });
    list.append(...items);
    this.#noMore.clear();
    more.hidden = list.childElementCount >= total;
    return items[0]?.querySelector('a');
  }

  #clear(): void {
    const { status, hint, results, toResults, onward, found, understood: said } = this.#parts;
    this.busy(false);
    status.textContent = '';
    hint.hidden = true;
    toResults.hidden = true;
    onward.line.hidden = true;
    found.hidden = true;
    said.replaceChildren();
    this.#list.clear();
    results.replaceChildren();
  }
}
