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
  const first = unknown.map(({ instead }) => instead[0]);
  const lines = unknown.map(({ word, instead }) => {
    const [looked, ...others] = instead;
    // Of several words that were replaced in vain one alone may be right, but not what stands for all of them.
    const isOneOfSeveral = total === 0 && first.length > 1 && first.filter((one) => one === looked).length === 1;
    const offered = isOneOfSeveral ? instead : others;
    const line = element('p', '', filled(words.unknown.none, { word }));
    if (looked !== undefined && total > 0) line.append(' ', filled(words.unknown.instead, { word: looked }));
    if (offered.length > 0) line.append(' ', words.unknown.meant, ' ', ...offered.flatMap((other, index) => [...(index === 0 ? [] : [' ']), button(other, () => { search(word, other); })]));
    return line;
  });
  return [...lines, ...notes.map(({ code, text }) => element('p', '', filled(words.notes[code], { typed: text })))];
}
