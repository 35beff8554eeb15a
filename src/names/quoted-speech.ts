import type { Ref } from '../model/kinds.ts';
import type { NameMark } from '../model/mention.ts';
import type { NameWords } from './words/word-lists.ts';

/** Words in quotation marks, and the one person whom the sentence around them says to have spoken. */
export interface Speech {
  readonly by: Ref;
  readonly text: string;
  /** Where the words begin in the piece, in UTF-16 code units. */
  readonly index: number;
}

/** Shorter quotations are seldom speech. */
const quotation = /["\u201c\u00ab\u201e]([^"\u201c\u201d\u00ab\u00bb\u201e]{25,}?)["\u201d\u00bb\u201c]/gu;

/** Between a quotation and the name of who spoke there are few words, and one of them is a word of saying. */
const mostBetween = 60;

/**
 * Quotations in a piece of text whose speaker is plainly named: "…," said NAME; "…," NAME said; NAME said: "…". It is a guess,
 * for an editor to confirm; where two persons fit, there is none.
 * @param marks the names found in this piece
 */
export function speechIn(text: string, marks: readonly NameMark[], { saying }: NameWords): Speech[] {
  const people = marks.filter(({ ref }) => ref.kind === 'people');
  if (people.length === 0 || saying.size === 0) return [];
  const says = (words: string) => (words.match(/[\p{L}]+/gu) ?? []).some((word) => saying.has(word.toLowerCase()));
  return [...text.matchAll(quotation)].flatMap(({ 0: whole, 1: words = '', index }) => {
    const end = index + whole.length;
    const speakers = people.filter(({ index: at, printed }) => {
      const after = at + printed.length;
      if (at >= end) return isNear(text.slice(end, at)) && (says(text.slice(end, at)) || (/^[,.!?…]?\s*[—–-]?\s*$/u.test(text.slice(end, at)) && says(nextWord(text, after))));
      return after <= index && isNear(text.slice(after, index)) && /[:,]\s*$/u.test(text.slice(after, index)) && says(text.slice(after, index));
    });
    const [by, ...others] = new Map(speakers.map(({ ref }) => [ref.id, ref])).values();
    return by === undefined || others.length > 0 ? [] : [{ by, text: words.replace(/(?<![,\s])[,\s]+$/u, ''), index: index + 1 }];
  });
}

function isNear(between: string): boolean {
  return between.length <= mostBetween && !/[.!?]\s+(?:\p{Lu}|$)|["\u201c\u201d\u00ab\u00bb]/u.test(between);
}

function nextWord(text: string, at: number): string {
  return /^,?\s+([\p{L}]+)/u.exec(text.slice(at, at + 40))?.[1] ?? '';
}
