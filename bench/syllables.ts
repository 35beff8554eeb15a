/** Consonants and vowels by turns are words of no language that can still be read out. */
export const consonants = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'br', 'dr', 'kl', 'tr', 'st', 'sh'];
export const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
