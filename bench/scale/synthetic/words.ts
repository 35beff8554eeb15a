import { consonants, vowels } from '../../syllables.ts';

const syllables = consonants.length * vowels.length;

/** Has no factor in common with the number of syllables, so that neighbours differ and no two are the same. */
const stride = 1_048_583;

/**
 * The word of a rank, counted from 1: other ranks have other words, and frequent ones are short. It is of no language and can be read out;
 * each syllable is consonants and vowels.
 */
export function wordOf(rank: number): string {
  let left = rank - 1;
  let size = syllables;
  let length = 1;
  for (; left >= size; size *= syllables, length += 1) left -= size;
  let mixed = (left * (stride % size) + Math.floor(size / 3)) % size;
  let word = '';
  for (let at = 0; at < length; at += 1) {
    const syllable = mixed % syllables;
    word += (consonants[syllable % consonants.length] ?? '') + (vowels[Math.floor(syllable / consonants.length)] ?? '');
    mixed = Math.floor(mixed / syllables);
  }
  return word;
}

/** The same with a consonant at its end, as no word of a text has it: names stand for whom they name alone. */
export function nameOf(rank: number): string {
  const endings = ['n', 'k', 's', 'v', 'ld', 'm'];
  return capital(wordOf(rank) + (endings[rank % endings.length] ?? ''));
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
