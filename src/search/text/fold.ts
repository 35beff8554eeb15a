/** Letters that Unicode does not take apart, and what is typed for them: by a reader without them, or by another keyboard of the same script. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ς: 'σ', ی: 'ي', ى: 'ي', ک: 'ك', ـ: '',
};
const lettersMet = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * The nought of each row of digits that newspapers set beside the usual ones: Arabic, Persian, Devanagari, Bengali, Thai, and those as
 * wide as a Chinese sign.
 */
const noughts = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const digits = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu;

/**
 * What is typed and printed for an apostrophe: the typewriter's, print's, accents that stand by themselves, the Hebrew one, and letters that
 * stand for one in Latin alphabets: `Oʻzbekiston`, `Qurʾan`.
 */
export const apostrophes = String.raw`'\u0060\u00b4\u02b9\u02bb-\u02bf\u055a\u05f3\u2018\u2019\u201b\u2032\uff07`;
const apostrophe = new RegExp(`[${apostrophes}]`, 'gu');

/** A possessive, which says nothing about the word: `Bush’s`. */
const possessive = /'s$/;

/** What French, Italian and Catalan join to the word behind it: `l’eau`, `qu’elle`, `dell’acqua`. Not `t’`, by which Chinese was written in Latin letters. */
const elided = /^(?:[cdjlmns]|(?:jus|lors|puis|quoi)?qu|(?:d[ae]|ne|a|su|co)ll|un)'(?=[aeiouyhœæ])/u;

/**
 * Marks that a reader may leave out: accents, and the points of Arabic and Hebrew. In the scripts of India, of Thailand and their like marks are vowels,
 * and on the letters of Japanese they make another letter.
 */
const accents = /\p{M}(?<=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Cyrillic}])(?<![\u3099\u309a])/gu;

/** Words that are compared as they are, once they are in lower case: nearly all of English and of Russian. */
const plainWord = /^(?:[a-z0-9]+|[а-я]+)$/;

/** Without the accents of a text, which is to be in NFKD. `й` is a letter of its own. */
export function withoutAccents(decomposed: string): string {
  return decomposed.replaceAll('и\u0306', 'й').replace(accents, '');
}

/**
 * A word as it is compared: lower case, without accents (`Café` is `cafe`, `ё` is `е`), without apostrophes, a possessive `’s`, an article that is joined
 * to it (`l’eau`), the dots of `U.S.` or the commas of `1,300`. What cannot be compared, as a mere sign, is empty.
 */
export function foldWord(text: string): string {
  if (plainWord.test(text)) return text;
  const lower = text.toLowerCase().replace(apostrophe, '\'').replace(possessive, '');
  if (plainWord.test(lower)) return lower;
  const bare = withoutAccents(lower.normalize('NFKD')).replace(/[\p{Cf}\p{Cs}]/gu, '').toLowerCase();
  const plain = withUsualDigits(bare).replace(elided, '').replace(/['"״”]/gu, '').replace(lettersMet, (letter) => letters[letter] ?? letter);
  if (/\d/.test(plain)) return plain.replaceAll(',', '');
  return plain.replaceAll('.', '');
}

/** The same text with the usual digits in place of those of other scripts, sign for sign. */
export function withUsualDigits(text: string): string {
  return text.replace(digits, digit);
}

function digit(sign: string): string {
  const number = sign.charCodeAt(0);
  return String(number - (noughts.findLast((nought) => nought <= number) ?? 0));
}
