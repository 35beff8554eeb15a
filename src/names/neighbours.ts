import { partBefore, plainWord, wordAfter, wordAt, wordBefore } from './neighbour-words.ts';
import type { Span } from './word-bounds.ts';
import type { NameWords } from './words/word-lists.ts';

/** Particles of family names: "van Michel" is not Michel. */
const particles = new Set(['de', 'da', 'di', 'del', 'della', 'den', 'der', 'des', 'dos', 'du', 'van', 'von', 'al', 'el', 'bin', 'ibn', 'ben', 'ter', 'la', 'le', 'фон', 'де', 'ван', 'дер', 'бин', 'ибн', 'аль', 'эль']);
const sons = new Set(['jr', 'sr', 'junior', 'senior']);
/** "Douglas C. Werner": Douglas is a first name. */
const initialsAfter = /^(?: \p{Lu}\.)+ \p{Lu}[\p{L}'-]/u;
const russianAdjective = /(?:[иыо]й|[ая]я|[ое]е|[ое]го|[ое]му|[иы][мх]|[нвжшчщк]ом|ей|[ую]ю)(?<!ством)$/u;

/** What a neighbouring word is taken to be part of. */
export interface Around {
  readonly text: string;
  readonly words: NameWords;
  /** Whether the whole passage is in capitals. */
  readonly capitals: boolean;
  /** Where other known names begin and end: what stands beside one is not joined to it. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** Whether a name is part of a longer one that the archive does not know. */
export type Joint = 'none' | 'perhaps' | 'surely';

export interface NameSort {
  readonly person: boolean;
  /** Whether the text has it with a case ending. */
  readonly inflected: boolean;
}

/**
 * "Jean-Charles Michel", "Baker Jr.", "Gulf of Mexico" are surely longer names; "Michael Jordan", "New Mexico", "Michel Barnier",
 * "Baker Hughes", "Baker & Sons" perhaps: a neighbour with a capital joins a name, unless it is a rank or an office, begins a sentence
 * as words of the language do, is an acronym, ends in a possessive, or is a known name itself. In a passage in capitals only
 * the words of `extensions` do ("NEW MEXICO").
 */
export function jointOf(around: Around, span: Span, { person, inflected }: NameSort): Joint {
  const { text, words, capitals, starts, ends } = around;
  const { start, end } = span;
  if (hyphened(around, span, person)) return 'surely';
  const before = ends.has(start - 1) ? undefined : wordBefore(text, start);
  const after = starts.has(end + 1) ? undefined : wordAfter(text, end);
  if (person && after !== undefined && sons.has(plainWord(after))) return 'surely';
  const head = before?.toLowerCase() === 'of' ? wordBefore(text, start - before.length - 1) : before;
  if (!person && head !== undefined && words.heads.has(plainWord(head))) return 'surely';
  if (capitals) return [before, after].some((word) => word !== undefined && words.extensions.has(plainWord(word))) ? 'perhaps' : 'none';
  if (person && ((text.startsWith(' & ', end) && !starts.has(end + 3)) || (text.slice(Math.max(start - 3, 0), start) === ' & ' && !ends.has(start - 3)))) return 'perhaps';
  if (words.strict && initialsAfter.test(text.slice(end, end + 16))) return 'perhaps';
  if (before !== undefined && person && particles.has(before) && !words.openers.has(before)) return 'perhaps';
  // "Власти Казахстана", "президент России Иван Примеров": a noun governs a name in a case, an adjective is part of it.
  if (inflected && !person) return before !== undefined && russianAdjective.test(before) && joins(before, words, true, person) ? 'perhaps' : 'none';
  return (before !== undefined && joins(before, words, true, person)) || (after !== undefined && joins(after, words, false, person)) ? 'perhaps' : 'none';
}

/** "Guinea-Bissau", "Jean-Charles"; not "EU-Kazakhstan", "anti-Kallas", "Kallas-led" nor two known names. */
function hyphened({ text, words, capitals, starts, ends }: Around, { start, end }: Span, person: boolean): boolean {
  const joinsBy = (part: string) => /^\p{Lu}/u.test(part) && (/\p{Ll}/u.test(part) || (capitals && person)) && !words.openers.has(plainWord(part));
  if (text.charAt(start - 1) === '-' && !ends.has(start - 1)) {
    const part = partBefore(text, start - 1);
    if (joinsBy(part) || (person && particles.has(part))) return true;
  }
  return text.charAt(end) === '-' && !starts.has(end + 1) && joinsBy(wordAt(text, end + 1) ?? '');
}

/** Whether a word beside a name may be part of it. */
export function joins(neighbour: string, { beside, openers, abbreviations, beforePersons, compounds }: NameWords, before: boolean, person: boolean): boolean {
  if (!/^\p{Lu}/u.test(neighbour) || (before && /'s?$/u.test(neighbour))) return false;
  const plain = plainWord(neighbour);
  if (beside.has(plain)) return false;
  if (/^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(neighbour)) return before;
  if (openers.has(plain) || (before && person && beforePersons.has(plain))) return false;
  if (!/\p{Ll}/u.test(neighbour)) return false; // An acronym.
  if (before && neighbour.endsWith('.')) return abbreviations.has(plain); // Else the end of a sentence.
  if (compounds && [...beside].some((rank) => rank.length > 4 && plain.endsWith(rank))) return false;
  return !plain.split('-').some((part) => beside.has(part));
}
