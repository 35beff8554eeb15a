import type { Found } from '../../search/protocol.ts';
import type { SearchWords } from '../../search/words.ts';
import { button, element } from '../elements.ts';
import { filled } from '../filled.ts';

/**
 * How the words were understood, where that is not plain: what was looked for in place of words that no article has, what else may
 * be meant, and what of the query cannot be honoured.
 * @param search told of a word that is to take the place of another
 */
export function understood({ unknown, notes, total }: Found, words: SearchWords, search: (word: string, instead: string) => void): readonly HTMLElement[] {
  const lines = unknown.map(({ word, instead }) => {
    const [looked, ...others] = instead;
    const offered = total > 0 ? others : instead;
    const line = element('p', '', filled(words.unknown.none, { word }));
    if (looked !== undefined && total > 0) line.append(' ', filled(words.unknown.instead, { word: looked }));
    if (offered.length > 0) line.append(' ', words.unknown.meant, ' ', ...offered.flatMap((other, index) => [...(index === 0 ? [] : [' ']), button(other, () => { search(word, other); })]));
    return line;
  });
  return [...lines, ...notes.map(({ code, text }) => element('p', '', filled(words.notes[code], { typed: text })))];
}
