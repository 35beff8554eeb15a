import type { ReadAt } from '../search/citation.ts';
import { facets } from '../search/contract.ts';
import type { Facet } from '../search/contract.ts';
import { readWords } from '../search/words.ts';
import type { SearchWords } from '../search/words.ts';

/** The parts of the search page that the browser brings to life, as `documents/Search.astro` lays them out. */
export interface PageParts {
  readonly words: SearchWords;
  /** The site's base path. */
  readonly base: string;
  /** What citations say of the archive. */
  readonly at: ReadAt;
  /** The archive's language, BCP 47. */
  readonly language: string;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly order: HTMLSelectElement;
  /** Says that the search did not start. */
  readonly notice: HTMLElement;
  /** The words of the search, for paper. */
  readonly asked: HTMLElement;
  readonly prompt: HTMLElement;
  readonly elsewhere: HTMLElement;
  readonly again: HTMLButtonElement;
  readonly chips: HTMLUListElement;
  readonly understood: HTMLElement;
  readonly names: HTMLUListElement;
  readonly toResults: HTMLAnchorElement;
  readonly narrow: HTMLElement;
  readonly panel: HTMLDetailsElement;
  readonly range: HTMLElement;
  /** Where what narrows a search stands above the results, says below it how many there are, and leads to them. */
  readonly onward: { readonly line: HTMLElement; readonly count: HTMLElement; readonly link: HTMLAnchorElement };
  readonly clear: HTMLButtonElement;
  readonly facets: ReadonlyMap<Facet, HTMLDetailsElement>;
  readonly found: HTMLElement;
  /** All that a screen reader is told of an answer. */
  readonly told: HTMLElement;
  /** Of what is told, how many articles were found. */
  readonly status: HTMLElement;
  readonly hint: HTMLElement;
  readonly results: HTMLOListElement;
  readonly more: HTMLButtonElement;
}

/** @throws when a part is missing: page and script are not of one edition */
export function findParts(page: HTMLElement): PageParts {
  const words = readWords(page.querySelector('#search-words')?.textContent ?? '');
  if (words === undefined) throw new TypeError('The search page hands over no words');
  return {
    words,
    base: page.dataset['base'] ?? '/',
    at: { origin: page.dataset['origin'] ?? page.ownerDocument.location.origin, archive: page.dataset['archive'] ?? '', page: words.page },
    language: page.dataset['language'] ?? page.ownerDocument.documentElement.lang,
    form: part(page, 'form', HTMLFormElement),
    input: part(page, 'query', HTMLInputElement),
    order: part(page, 'order', HTMLSelectElement),
    notice: part(page, 'notice', HTMLElement),
    asked: part(page, 'asked', HTMLElement),
    prompt: part(page, 'prompt', HTMLElement),
    elsewhere: part(page, 'elsewhere', HTMLElement),
    again: part(page, 'again', HTMLButtonElement),
    chips: part(page, 'chips', HTMLUListElement),
    understood: part(page, 'understood', HTMLElement),
    names: part(page, 'names', HTMLUListElement),
    toResults: part(page, 'to-results', HTMLAnchorElement),
    narrow: part(page, 'narrow', HTMLElement),
    panel: part(page, 'panel', HTMLDetailsElement),
    range: part(page, 'range', HTMLElement),
    onward: { line: part(page, 'onward', HTMLElement), count: part(page, 'onward-count', HTMLElement), link: part(page, 'onward-link', HTMLAnchorElement) },
    clear: part(page, 'clear', HTMLButtonElement),
    facets: new Map([...page.querySelectorAll<HTMLDetailsElement>('details[data-facet]')].flatMap((details) => {
      const facet = facets.find((name) => name === details.dataset['facet']);
      return facet === undefined ? [] : [[facet, details]];
    })),
    found: part(page, 'found', HTMLElement),
    told: part(page, 'told', HTMLElement),
    status: part(page, 'status', HTMLElement),
    hint: part(page, 'hint', HTMLElement),
    results: part(page, 'results', HTMLOListElement),
    more: part(page, 'more', HTMLButtonElement),
  };
}

function part<T extends Element>(page: Element, name: string, kind: abstract new () => T): T {
  const element = page.querySelector(`[data-part="${name}"]`);
  if (!(element instanceof kind)) throw new TypeError(`The search page has no ${name}`);
  return element;
}
