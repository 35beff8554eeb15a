import { eachFacet, facets, orders } from './contract.ts';
import type { Facet, Order } from './contract.ts';

/** What is asked of the archive. Each state has one address, and each address one state. */
export interface SearchState {
  /** As typed, with white space made single; empty for a search by facets alone. */
  readonly query: string;
  /** The ids chosen of each facet, each once, in code-unit order: an article has one of them in every facet that has any. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly order: Order;
}

/** In UTF-16 code units. The page's field takes no more, and an address that has more is cut. */
export const longestQuery = 400;

const mostChosen = 100;

/** What a value can be at all; whether the archive has it is the index's business. */
const forms: Readonly<Record<Facet, RegExp>> = {
  ...eachFacet(() => /^[\p{L}\p{M}\p{N}._-]{1,200}$/u),
  year: /^\d{4}$/,
  language: /^[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/,
};

export const idle: SearchState = { query: '', chosen: eachFacet(() => []), order: 'best' };

/** Whether nothing is asked for. */
export function isIdle({ query, chosen }: SearchState): boolean {
  return query === '' && facets.every((facet) => chosen[facet].length === 0);
}

/** The order to show: without words nothing matches better than anything else. */
export function orderOf({ query, order }: SearchState): Order {
  return query === '' ? 'newest' : order;
}

/** Reads the state from the parameters of an address. Whatever makes no sense is left out; it never throws. */
export function readState(parameters: URLSearchParams): SearchState {
  const order = parameters.get('order');
  return {
    query: tidyQuery(parameters.get('q') ?? ''),
    chosen: eachFacet((facet) => tidyValues(facet, parameters.getAll(facet))),
    order: orders.find((known) => known === order) ?? 'best',
  };
}

/** The parameters of the state's address; what is as it would be anyway is left out. */
export function writeState({ query, chosen, order }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  if (order !== 'best') parameters.set('order', order);
  return parameters;
}

export function withQuery(state: SearchState, typed: string): SearchState {
  return { ...state, query: tidyQuery(typed) };
}

/** The state with one value of a facet put in or taken out. */
export function withChoice(state: SearchState, facet: Facet, value: string, on: boolean): SearchState {
  const others = state.chosen[facet].filter((one) => one !== value);
  return { ...state, chosen: { ...state.chosen, [facet]: tidyValues(facet, on ? [...others, value] : others) } };
}

function tidyQuery(typed: string): string {
  const line = typed.replace(/\p{Cs}/gu, '\ufffd').replace(/\s+/gu, ' ').trim();
  return line.slice(0, longestQuery).replace(/\p{Cs}$/u, '').trim();
}

function tidyValues(facet: Facet, values: readonly string[]): readonly string[] {
  const known = values.map((value) => value.normalize('NFC')).filter((value) => forms[facet].test(value));
  return [...new Set(known)].sort().slice(0, mostChosen);
}
