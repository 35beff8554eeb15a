/** A place in a text in normal form. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}_]/u;

/**
 * Whether a span is whole words, by Unicode's letters, marks and numbers. An apostrophe behind it is a possessive or a quotation
 * mark; one before it joins it to a name ("O'Brien") but for the articles of French and Italian ("l'Iran", "dell'Iran"). A hyphen joins
 * persons' names: "Jean-Charles Michel" is not Charles Michel, nor is "Michel-Dupont" Michel; "EU-Kazakhstan" holds two names.
 */
export function isWhole(text: string, { start, end }: Span, person: boolean): boolean {
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  if (word.test(before) || word.test(after)) return false;
  if (before === "'" && /(?<![\p{L}\p{M}])\p{Lu}'$/u.test(text.slice(Math.max(start - 3, 0), start)) && text.charAt(start - 2) !== 'L') return false;
  if (before === '.' && /[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(start - 3, 0), start)) && /^\p{Ll}/u.test(text.slice(start))) return false;
  if (after === '.' && /^\.\p{Ll}/u.test(text.slice(end, end + 3))) return false;
  if (!person) return true;
  if (before === '-' && word.test(characterBefore(text, start - 1))) return false;
  return !(after === '-' && /^-\p{Lu}/u.test(text.slice(end, end + 3)));
}

function characterBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  return low >= 0xdc00 && low < 0xe000 ? text.slice(index - 2, index) : text.slice(Math.max(index - 1, 0), index);
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Whether a passage has several words and no small letter: there a capital tells nothing. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}+\P{L}+\p{Lu}/u.test(text);
}
