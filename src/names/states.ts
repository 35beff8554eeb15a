import { refKey } from '../model/kinds.ts';
import { countryIds } from '../model/countries/country-ids.ts';
import type { NameForm } from './name-forms.ts';
import type { Place } from './places.ts';
import type { NameWords } from './words/word-lists.ts';

const unitedStates = refKey({ kind: 'countries', id: countryIds['US'] ?? '' });

type Pieces = readonly (readonly Place[])[];

/**
 * The places of an article in which a country that has the name of a state of the United States (Georgia) needs evidence, if the
 * article lists the United States or its text names another state.
 * @param pieces the places of each text
 */
export function withoutStates(pieces: Pieces, texts: readonly string[], listed: ReadonlySet<string>, words: NameWords): Pieces {
  const isState = ({ ref, spelling }: NameForm) => ref.kind === 'countries' && words.states.has(spelling.toLowerCase());
  if (!pieces.some((places) => places.some(({ strong }) => strong.some(isState)))) return pieces;
  if (!listed.has(unitedStates) && !texts.some((text) => namesState(text, words))) return pieces;
  return pieces.map((places) => places.map((place) => {
    const { strong, weak } = place;
    return strong.some(isState) ? { ...place, strong: strong.filter((form) => !isState(form)), weak: [...weak, ...strong.filter(isState)] } : place;
  }));
}

/** Whether a text names a state that is no country. */
function namesState(text: string, { states, alsoWords }: NameWords): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])\p{Lu}\p{L}+/gu) ?? [];
  return words.map((word) => word.toLowerCase()).some((word) => states.has(word) && !alsoWords.has(word));
}
