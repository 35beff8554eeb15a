import type { NameMark } from '../../model/mention.ts';
import { nameKey } from '../../model/names/names.ts';
import type { FoundNames } from '../../names/find-names.ts';
import { nameWords } from '../../names/words/name-words.ts';
import { baseOf } from './detected-language.ts';

/** More names than these are a list, which an editor reads better in the text. */
const most = 40;

/** No paragraph is longer, in UTF-16 code units: of one that is, the library would look at all that it has for each initial. */
const longest = 20_000;

/** A word of a name: it begins with a capital, or is an initial or a particle. */
const nameWord = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const particle = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|van|von)$/u;

/**
 * Names in an English text that look like people's, have two words or more, and are no name of a record; in the order of the text. It
 * goes by the tags of the library compromise, which knows English only: in other languages none are found.
 * @param found what the names of the archive's records are in the same pieces
 */
export async function unknownPeople(pieces: readonly string[], language: string, found: FoundNames): Promise<string[]> {
  if (baseOf(language) !== 'en') return [];
  const { default: nlp } = await import('compromise/two');
  const { beside, openers } = nameWords(language);
  const names = new Map<string, string>();
  for (const [piece, text] of pieces.entries()) {
    const taken: readonly Pick<NameMark, 'index' | 'printed'>[] = [...found.marks, ...found.unsure].filter((mark) => mark.piece === piece);
    const tagged: unknown = nlp(text.slice(0, longest)).match('#Person+').out('array');
    if (!Array.isArray(tagged)) continue;
    let from = 0;
    for (const person of tagged) {
      const words = typeof person === 'string' ? wordsOf(person, beside, openers) : [];
      const name = words.join(' ');
      const index = name === '' ? -1 : text.indexOf(name, from);
      if (index < 0) continue;
      from = index + name.length;
      if (words.length < 2 || taken.some((mark) => mark.index < from && index < mark.index + mark.printed.length)) continue;
      const key = nameKey(name);
      if (!names.has(key) && names.size < most) names.set(key, name);
    }
  }
  return [...names.values()];
}

/** The words of a name without offices before it, and without what closes a sentence or makes a possessive behind it. */
function wordsOf(person: string, beside: ReadonlySet<string>, openers: ReadonlySet<string>): string[] {
  const plain = person.replace(/['’]s?$/u, '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/['’]s$/u, '');
  const words = plain.split(/\s+/u);
  while (words.length > 0 && isNoName(words[0] ?? '', beside, openers)) words.shift();
  while (words.length > 0 && particle.test(words.at(-1) ?? '')) words.pop();
  return words.every((word) => nameWord.test(word) || particle.test(word)) ? words : [];
}

function isNoName(word: string, beside: ReadonlySet<string>, openers: ReadonlySet<string>): boolean {
  const small = word.toLowerCase().replace(/\.$/u, '');
  return beside.has(small) || openers.has(small) || !nameWord.test(word);
}
