import { facets } from '../../search/contract.ts';
import type { Facet } from '../../search/contract.ts';
import type { Chip } from '../../search/protocol.ts';
import { withChoice, withQuery, withRange } from '../../search/state.ts';
import type { SearchState } from '../../search/state.ts';
import type { SearchWords } from '../../search/words.ts';
import { stretchWords, timeWords } from '../range/time-words.ts';

/** Something of a search that can be taken out again. */
export interface Removable {
  readonly words: string;
  /** The search without it. */
  readonly without: SearchState;
}

/**
 * What narrows a search, in order: what was typed, what was chosen, the range of dates. Quotation marks around nothing are not shown.
 * @param labelOf what a value of a facet is called
 */
export function removables(state: SearchState, typed: readonly Chip[], words: SearchWords, labelOf: (facet: Facet, value: string) => string): readonly Removable[] {
  const chosen = facets.flatMap((facet) => state.chosen[facet].map((value) => ({ words: named(words, words.facets[facet], labelOf(facet, value)), without: withChoice(state, facet, value, false) })));
  const range = rangeWords(state, words);
  return [
    ...typed.filter(({ values }) => values.some((value) => value.trim() !== '')).map((chip) => ({ words: chipWords(chip, words), without: withQuery(state, chip.rest) })),
    ...chosen,
    ...(range === undefined ? [] : [{ words: range, without: withRange(state, undefined, undefined) }]),
  ];
}

function chipWords({ kind, excluded, values }: Chip, words: SearchWords): string {
  if (kind === 'date') return stretchWords(values[0] ?? '', values.at(-1) ?? '', words);
  const what = new Intl.ListFormat(words.language, { type: 'disjunction' }).format(kind === 'before' || kind === 'after' ? values.map((value) => timeWords(value, words.language)) : values);
  switch (kind) {
    case 'phrase': return words.chips.phrase.replace('{what}', () => what);
    case 'without': return words.chips.without.replace('{what}', () => what);
    case 'before':
    case 'after': return words.chips[kind].replace('{what}', () => what);
    default: {
      const name = named(words, words.facets[kind], what);
      return excluded ? words.chips.without.replace('{what}', () => name) : name;
    }
  }
}

function named(words: SearchWords, facet: string, what: string): string {
  return words.chips.facet.replace('{facet}', () => facet).replace('{what}', () => what);
}

function rangeWords({ from, to }: SearchState, words: SearchWords): string | undefined {
  const inWords = (key: string) => timeWords(key, words.language);
  if (from !== undefined && to !== undefined) return stretchWords(from, to, words);
  if (from !== undefined) return words.chips.since.replace('{what}', inWords(from));
  return to === undefined ? undefined : words.chips.until.replace('{what}', inWords(to));
}
