import type { Facet } from '../search/contract.ts';
import type { FacetLabels } from './facet-labels.ts';
import { facetRows, shortList } from './facet-rows.ts';
import type { FacetRow } from './facet-rows.ts';

/** The values of one facet: checkboxes with counts, the most frequent first, the rest on demand. */
export class FacetList {
  readonly #facet: Facet;
  readonly #labels: FacetLabels;
  readonly #collator: Intl.Collator;
  readonly #numbers: Intl.NumberFormat;
  readonly #list: HTMLUListElement;
  readonly #more: HTMLButtonElement;
  /** Kept by value, so that a box that has the focus is still the same box after the counts changed. */
  readonly #items = new Map<string, FacetItem>();
  #rows: readonly FacetRow[] = [];
  #whole = false;

  /** @param choose is told of every box that is ticked or cleared */
  constructor(facet: Facet, details: HTMLDetailsElement, labels: FacetLabels, language: string, choose: (value: string, on: boolean) => void) {
    const list = details.querySelector('ul');
    const more = details.querySelector('button');
    if (list === null || more === null) throw new TypeError(`The facet ${facet} has no list`);
    this.#facet = facet;
    this.#labels = labels;
    this.#collator = new Intl.Collator(language);
    this.#numbers = new Intl.NumberFormat(language);
    this.#list = list;
    this.#more = more;
    list.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose(target.value, target.checked);
    });
    more.addEventListener('click', () => {
      const next = this.#list.childElementCount;
      this.#whole = true;
      this.#draw();
      this.#list.children[next]?.querySelector('input')?.focus();
    });
  }

  update(counts: ReadonlyMap<string, number>, chosen: readonly string[]): void {
    const order = { byTime: this.#facet === 'year', compare: this.#collator.compare };
    this.#rows = facetRows(counts, chosen, (value) => this.#labels.of(this.#facet, value), order);
    this.#draw();
  }

  #draw(): void {
    const rows = this.#whole ? this.#rows : shortList(this.#rows, shortLength);
    const items = rows.map((row) => this.#item(row));
    const focused = document.activeElement;
    if (items.length !== this.#list.children.length || items.some((item, index) => item !== this.#list.children[index])) {
      this.#list.replaceChildren(...items);
      if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus({ preventScroll: true });
    }
    this.#more.hidden = rows.length === this.#rows.length;
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

const shortLength = 10;

function makeItem(value: string): FacetItem {
  const root = document.createElement('li');
  const around = document.createElement('label');
  const box = document.createElement('input');
  const label = document.createElement('span');
  const count = document.createElement('span');
  box.type = 'checkbox';
  box.value = value;
  count.className = 'count';
  around.append(box, label, ' ', count);
  root.append(around);
  return { root, box, label, count };
}
