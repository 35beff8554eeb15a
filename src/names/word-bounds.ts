/** A place in a text in normal form. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}_]/u;

/** Writing that sets no spaces between words. */
const unspaced = /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What Japanese and Chinese set between the names of a person from elsewhere. */
const betweenNames = /[\u00b7\u30fb\uff65]/u;

/**
 * Whether a span is whole words, by Unicode's letters, marks and numbers. In writing without spaces a word is taken to end at another script, as Japanese
 * names in Chinese signs end before a particle; anywhere, if the span is sure to be words. An apostrophe behind it is a possessive or a quotation
 * mark; one before it joins it to a name ("O'Brien", "D'Amato") but for the articles of French and Italian ("l'Iran", "dell'Iran").
 * Addresses of the net ("iran.example", "@Kallas") and sums of money ("US$5") are no names.
 */
export function isWhole(text: string, { start, end }: Span, person: boolean, sure = false): boolean {
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  if (goesOn(before, characterAt(text, start), sure) || goesOn(after, characterBefore(text, end), sure) || /\p{M}/u.test(after) || before === '@' || after === '@' || /\p{Sc}/u.test(after)) return false;
  if (before === "'" && (person ? /(?<![\p{L}\p{M}])[^\P{Lu}L]'$/u : /(?<![\p{L}\p{M}])O'$/u).test(text.slice(Math.max(start - 4, 0), start))) return false;
  if (before === '.' && /[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(start - 3, 0), start)) && /^\p{Ll}/u.test(text.slice(start, start + 2))) return false;
  return !(after === '.' && /^\.\p{Ll}/u.test(text.slice(end, end + 3)));
}

/** Whether a word goes on beyond its outermost character. */
function goesOn(beyond: string, outermost: string, sure: boolean): boolean {
  if (!word.test(beyond)) return !sure && betweenNames.test(beyond) && unspaced.test(outermost);
  const [first, second] = [unspaced.test(beyond), unspaced.test(outermost)];
  return first && second ? !sure && scriptOf(beyond) === scriptOf(outermost) : first === second;
}

function scriptOf(character: string): 'Hiragana' | 'Katakana' | 'other' {
  if (/\p{Script=Hiragana}/u.test(character)) return 'Hiragana';
  return /\p{Script_Extensions=Katakana}/u.test(character) ? 'Katakana' : 'other';
}

/** The character of whole code points that ends before `index`; empty at the beginning. */
export function characterBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  return low >= 0xdc00 && low < 0xe000 ? text.slice(Math.max(index - 2, 0), index) : text.slice(Math.max(index - 1, 0), index);
}

export function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}
