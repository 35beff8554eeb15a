import { eachFacet, facets, orders } from './contract.ts';
import type { Facet, Order } from './contract.ts';
import { periodOf } from './query/period.ts';
import { longestQuery } from '../site/search-box.ts';

/** What is asked of the archive. Each state has one address, and each address one state. */
export interface SearchState {
  /** As typed, with white space made single; empty for a search by facets alone. */
  readonly query: string;
  /** The ids chosen of each facet, each once, in code-unit order: an article has one of them in every facet that has any. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Inclusive bounds, as precise as typed: `1987`, `1987-03` or `1987-03-15`. The first is never after the last. */
  readonly from?: string;
  readonly to?: string;
  readonly order: Order;
}

const mostChosen = 100;

/** What a value can be at all; whether the archive has it is the index's business. */
const forms: Readonly<Record<Facet, RegExp>> = {
  ...eachFacet(() => /^[\p{L}\p{M}\p{N}._-]{1,200}$/u),
  language: /^[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/,
};

export const idle: SearchState = { query: '', chosen: eachFacet(() => []), order: 'best' };

/** Whether nothing is asked for. */
export function isIdle({ query, chosen, from, to }: SearchState): boolean {
  return query === '' && from === undefined && to === undefined && facets.every((facet) => chosen[facet].length === 0);
}

/** The order to show: without words nothing matches better than anything else. */
export function orderOf({ query, order }: SearchState): Order {
  return query === '' && order === 'best' ? 'newest' : order;
}

/**
 * Reads the state from the parameters of an address. Whatever makes no sense is left out; it never throws. `year`, which had its own
 * list once, is read as a range.
 */
export function readState(parameters: URLSearchParams): SearchState {
  const order = parameters.get('order');
  const years = parameters.getAll('year').sort();
  return {
    query: tidyQuery(parameters.get('q') ?? ''),
    chosen: eachFacet((facet) => tidyValues(facet, parameters.getAll(facet))),
    ...tidyRange(parameters.get('from') ?? years[0], parameters.get('to') ?? years.at(-1)),
    order: orders.find((known) => known === order) ?? 'best',
  };
}

/** The parameters of the state's address; what is as it would be anyway is left out. */
export function writeState({ query, chosen, from, to, order }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  if (from !== undefined) parameters.set('from', from);
  if (to !== undefined) parameters.set('to', to);
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

/** The state with another range of dates; an end that is no date is open. */
export function withRange({ query, chosen, order }: SearchState, from: string | undefined, to: string | undefined): SearchState {
  return { query, chosen, order, ...tidyRange(from, to) };
}

/** A range that is the wrong way round is turned round. */
function tidyRange(from: string | undefined, to: string | undefined): Pick<SearchState, 'from' | 'to'> {
  const first = from === undefined ? undefined : periodOf(from);
  const last = to === undefined ? undefined : periodOf(to);
  if (from !== undefined && to !== undefined && first !== undefined && last !== undefined && first.firstDay > last.lastDay) return { from: to, to: from };
  return { ...(from === undefined || first === undefined ? {} : { from }), ...(to === undefined || last === undefined ? {} : { to }) };
}

function tidyQuery(typed: string): string {
  const line = typed.replace(/\p{Cs}/gu, '\ufffd').replace(/\s+/gu, ' ').trim();
  return line.slice(0, longestQuery).replace(/\p{Cs}$/u, '').trim();
}

function tidyValues(facet: Facet, values: readonly string[]): readonly string[] {
  const known = values.map((value) => value.normalize('NFC')).filter((value) => forms[facet].test(value));
  return [...new Set(known)].sort().slice(0, mostChosen);
}
