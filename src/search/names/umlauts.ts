/** What newspapers print for ä, ö and ü where they have no such letters. Behind another vowel it stands for none, as in Bauer, nor behind a `q`. */
const twoLetters = /(?<![aeiouyq])([aou])e/g;

/** From so many letters on a word may be a name without its umlauts: a shorter one is too often another word, as `bar` is beside Baer. */
const telling = 4;

/** A word of a name, in plain Latin letters, as who leaves its umlauts out types it: `pohl` for `poehl`. Undefined where it has none, or too few letters. */
export function withoutUmlauts(word: string): string | undefined {
  const plain = word.replace(twoLetters, '$1');
  return plain === word || plain.length < telling ? undefined : plain;
}
