import { facets } from '../../search/contract.ts';
import type { Facet } from '../../search/contract.ts';
import type { Chip } from '../../search/protocol.ts';
import { isDateField } from '../../search/query/date-field.ts';
import { withChoice, withQuery, withRange } from '../../search/state.ts';
import type { SearchState } from '../../search/state.ts';
import type { SearchWords } from '../../search/words.ts';
import { filled } from '../filled.ts';
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
export function removables(
  state: SearchState,
  typed: readonly Chip[],
  words: SearchWords,
  labelOf: (facet: Facet, value: string) => string,
): readonly Removable[] {
  const chosen = facets.flatMap((facet) => state.chosen[facet].map((value) => ({
    words: named(words, words.facets[facet], labelOf(facet, value)),
    without: withChoice(state, facet, value, false),
  })));
  const range = rangeWords(state, words);
  return [
    ...typed.filter(({ values }) => values.some((value) => value.trim() !== '')).map((chip) => ({ words: chipWords(chip, words), without: withQuery(state, chip.rest) })),
    ...chosen,
    ...(range === undefined ? [] : [{ words: range, without: withRange(state, undefined, undefined) }]),
  ];
}

/** What a search is about, in a line: its words, and what was chosen beside them. Empty where it is about nothing. */
export function aboutIn(state: SearchState, words: SearchWords, labelOf: (facet: Facet, value: string) => string): string {
  const chosen = facets.flatMap((facet) => state.chosen[facet].map((value) => labelOf(facet, value)));
  return [state.query, ...chosen, rangeWords(state, words) ?? ''].filter((part) => part !== '').join(', ');
}

function chipWords({ kind, excluded, besides, values }: Chip, words: SearchWords): string {
  if (kind === 'date') return stretchWords(values[0] ?? '', values.at(-1) ?? '', words);
  const what = new Intl.ListFormat(words.language, { type: 'disjunction' }).format(isDateField(kind) ? values.map((value) => timeWords(value, words.language)) : values);
  switch (kind) {
    case 'phrase': return filled(words.chips.phrase, { what });
    case 'without': return filled(words.chips.without, { what });
    case 'before':
    case 'until':
    case 'since':
    case 'after': return filled(words.chips[kind], { what });
    default: {
      const name = named(words, words.facets[kind], what);
      return excluded ? filled(words.chips.without, { what: name }) : besides ? filled(words.chips.besides, { what: name }) : name;
    }
  }
}

function named(words: SearchWords, facet: string, what: string): string {
  return filled(words.chips.facet, { facet, what });
}

function rangeWords({ from, to }: SearchState, words: SearchWords): string | undefined {
  if (from !== undefined && to !== undefined) return stretchWords(from, to, words);
  if (from !== undefined) return filled(words.chips.since, { what: timeWords(from, words.language) });
  return to === undefined ? undefined : filled(words.chips.until, { what: timeWords(to, words.language) });
}
