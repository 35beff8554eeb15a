import type { Facet } from '../../search/contract.ts';
import type { FacetCount } from '../../search/protocol.ts';
import type { SearchWords } from '../../search/words.ts';
import { element } from '../elements.ts';
import { Fault } from '../fault.ts';
import type { Obstacle } from '../unanswered.ts';
import { facetRows, filtered, shortList } from './facet-rows.ts';
import type { FacetRow } from './facet-rows.ts';

/** Rows that are shown until more are asked for. */
const shortLength = 10;
/** From so many rows on a list has a field to filter it. */
const many = 16;
/** So many rows come with each time that more are asked for. */
const longLength = 200;

export interface FacetSetting {
  readonly words: SearchWords;
  readonly labelOf: (value: string) => string;
  /** Asks again for values that did not come. */
  readonly again: () => void;
  /** Told of every box that is ticked or cleared. */
  readonly choose: (value: string, on: boolean) => void;
}

/** The values of one facet: checkboxes with counts, the most frequent first, the rest on demand, a long list with a field to filter it. */
export class FacetList {
  readonly #setting: FacetSetting;
  readonly #collator: Intl.Collator;
  readonly #numbers: Intl.NumberFormat;
  readonly #details: HTMLDetailsElement;
  readonly #list: HTMLUListElement;
  readonly #more: HTMLButtonElement;
  readonly #filter = element('input', 'filter');
  readonly #fault: Fault;
  /** Kept by value, so that a box that has the focus is still the same box after the counts changed. */
  readonly #items = new Map<string, FacetItem>();
  #rows: readonly FacetRow[] = [];
  #length = shortLength;

  constructor(facet: Facet, details: HTMLDetailsElement, setting: FacetSetting) {
    const list = details.querySelector('ul');
    const more = details.querySelector('button');
    if (list === null || more === null) throw new TypeError(`The facet ${facet} has no list`);
    this.#setting = setting;
    const { language, filterFacet } = setting.words;
    this.#collator = new Intl.Collator(language);
    this.#numbers = new Intl.NumberFormat(language);
    this.#fault = new Fault(setting.words, setting.again);
    this.#details = details;
    this.#list = list;
    this.#more = more;
    this.#filter.type = 'search';
    this.#filter.autocomplete = 'off';
    this.#filter.placeholder = filterFacet;
    this.#filter.setAttribute('aria-label', filterFacet);
    list.before(this.#fault.element, this.#filter);
    this.#filter.addEventListener('input', () => { this.#draw(); });
    list.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) setting.choose(target.value, target.checked);
    });
    more.addEventListener('click', () => {
      const next = this.#list.childElementCount;
      this.#length = next < longLength ? longLength : next + longLength;
      this.#draw();
      this.#list.children[next]?.querySelector('input')?.focus();
    });
  }

  /** What a value that was chosen is called, as far as the list knows it. */
  labelOf(value: string): string {
    return this.#rows.find((row) => row.value === value)?.label ?? this.#setting.labelOf(value);
  }

  update(counts: readonly FacetCount[], chosen: readonly string[]): void {
    // The button that asked again goes with what it stands by, and would leave the focus nowhere.
    if (this.#fault.element.contains(document.activeElement)) this.#details.querySelector('summary')?.focus();
    this.#fault.clear();
    this.#rows = facetRows(counts, chosen, this.#setting.labelOf, this.#collator.compare);
    this.#draw();
  }

  /** Says that the values did not come. */
  failed(why: Obstacle): void {
    this.#fault.show(why);
  }

  #draw(): void {
    const typed = this.#filter.value.trim();
    const found = typed === '' ? this.#rows : filtered(this.#rows, typed);
    const rows = shortList(found, typed === '' ? this.#length : Math.max(this.#length, longLength));
    const items = rows.map((row) => this.#item(row));
    const focused = document.activeElement;
    // What is typed in it goes on filtering a list that has become short; and it does not vanish under who types.
    this.#filter.hidden = this.#rows.length < many && typed === '' && focused !== this.#filter;
    if (items.length !== this.#list.children.length || items.some((item, index) => item !== this.#list.children[index])) {
      this.#list.replaceChildren(...items);
      if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus({ preventScroll: true });
    }
    this.#more.hidden = rows.length === found.length;
  }

  #item({ value, label, count, chosen }: FacetRow): HTMLLIElement {
    let item = this.#items.get(value);
    if (item === undefined) {
      item = makeItem(value);
      this.#items.set(value, item);
    }
    item.box.checked = chosen;
    item.label.textContent = label;
    item.count.textContent = this.#numbers.format(count);
    return item.root;
  }
}

interface FacetItem {
  readonly root: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly label: HTMLElement;
  readonly count: HTMLElement;
}

function makeItem(value: string): FacetItem {
  const box = element('input', '');
  box.type = 'checkbox';
  box.value = value;
  const label = element('span', '');
  const count = element('span', 'count');
  return { root: element('li', '', element('label', '', box, label, ' ', count)), box, label, count };
}
