/** Letters that Unicode does not take apart, and what a reader without them types. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't' };

/** A possessive, which says nothing about the word: `Bush’s`. */
const possessive = /['’ʼ]s$/;

/**
 * A word as it is compared: lower case, without marks on letters (`Café` is `cafe`, `ё` is `е`; `й` is a letter of its own), without apostrophes, a possessive
 * `’s`, the dots of `U.S.` or the commas of `1,300`. What cannot be compared, as a mere sign, is empty.
 */
export function foldWord(text: string): string {
  if (/^[a-z0-9]+$/.test(text)) return text;
  const lower = text.toLowerCase().replace(possessive, '');
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  const plain = lower.normalize('NFKD').replaceAll('и\u0306', 'й').replace(/[\p{M}\p{Cf}\p{Cs}'’ʼ`]/gu, '').toLowerCase();
  const latin = plain.replace(/[ßæœøłđðþıħŧ]/g, (letter) => letters[letter] ?? letter);
  if (/\d/.test(latin)) return latin.replaceAll(',', '');
  return latin.replaceAll('.', '');
}
