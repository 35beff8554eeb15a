import { isSentenceStart } from './capitals.ts';
import { isFirm } from './firms.ts';
import { wordAfter, wordBefore } from './neighbour-words.ts';
import { joins, jointOf } from './neighbours.ts';
import type { Around } from './neighbours.ts';
import type { Span } from './word-bounds.ts';
import type { NameWords } from './words/word-lists.ts';

/** What stands before a surname and may be a first name. */
export interface FirstName {
  /** The word directly before the surname: of "Karl Otto Sample" it is "Otto". */
  readonly name: string;
  /** Whether an office that few hold stands before it: "Finance Minister Ada Sample". */
  readonly office: boolean;
  /** Whether it is hardly anything else: it begins no sentence, and stands in no headline of many capitals. */
  readonly sure: boolean;
}

/** The words that are looked at before a first name, and their letters: no office in print has more. */
const mostWords = 7;
const longest = 90;

/** The first name before a surname that is part of no longer name otherwise. */
export function firstNameBefore(around: Around, span: Span, titleCase: boolean): FirstName | undefined {
  const { text, words, capitals, starts, ends } = around;
  const { start, end } = span;
  if (capitals || ends.has(start - 1) || text.startsWith(' & ', end)) return undefined;
  if (isFirm(text, span, true) || jointOf(around, span, { person: true, inflected: false }) !== 'perhaps') return undefined;
  const name = wordBefore(text, start);
  const after = starts.has(end + 1) ? undefined : wordAfter(text, end);
  if (name === undefined || !joins(name, words, true, true) || (after !== undefined && joins(after, words, false, true))) return undefined;
  const from = start - name.length - 1;
  return { name, office: isOfficeBefore(text, from, words), sure: !titleCase && !isSentenceStart(text, from) };
}

/**
 * "President Karl Otto Sample", "Trade Minister, Ada Sample", "Secretary of Trade and Industry Ada Sample"; not "the Minister and Ada
 * Sample", nor a vice president, of whom a firm has many.
 */
function isOfficeBefore(text: string, end: number, { offices }: NameWords): boolean {
  const row = text.slice(Math.max(end - longest, 0), end).trim().split(' ').reverse().slice(0, mostWords);
  let open = false;
  for (const [at, word] of row.entries()) {
    if (offices.has(word.replace(/,$/u, ''))) return !open && !/^(?:vice|deputy)$/iu.test(row[at + 1] ?? '');
    if (word === 'and' && at > 0) open = true;
    else if (word === 'of') open = false;
    else if (word !== 'the' && !/^\p{Lu}(?:[\p{L}\p{M}'-]*|\.)$/u.test(word)) return false;
  }
  return false;
}
