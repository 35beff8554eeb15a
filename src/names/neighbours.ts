import type { Span } from './word-bounds.ts';
import type { NameWords } from './words/name-words.ts';

/** Particles of family names: "van Michel" is not Michel. */
const particles = new Set(['de', 'da', 'di', 'del', 'della', 'den', 'der', 'des', 'dos', 'du', 'van', 'von', 'al', 'el', 'bin', 'ibn', 'ben', 'ter', 'la', 'le', 'фон', 'де', 'ван', 'дер', 'бин', 'ибн', 'аль', 'эль']);

/** What a neighbouring name is taken to be part of. */
export interface Around {
  readonly text: string;
  readonly words: NameWords;
  /** Where other known names begin and end: what stands beside one is not joined to it. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/**
 * Whether a name of one word seems to be a part of a longer one that the archive does not know: "Michael Jordan", "New Mexico",
 * "Michel Barnier", "Baker Hughes". A neighbour with a capital joins it, unless it is a rank or an office, begins a sentence as
 * words of the language do, is an acronym, ends in a possessive, or is a known name itself.
 * @param person whether particles before it count as well
 */
export function isPartOfLonger({ text, words, starts, ends }: Around, span: Span, person: boolean): boolean {
  const before = /(?:^|[^\p{L}\p{M}\p{N}.'-])([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'-]*) $/u.exec(text.slice(Math.max(span.start - 60, 0), span.start))?.[1];
  if (before !== undefined && !ends.has(span.start - 1)) {
    if (person && particles.has(before)) return true;
    if (joins(before, words, true)) return true;
  }
  const rest = text.slice(span.end, span.end + 60);
  if (person && /^ & /u.test(rest)) return true;
  const after = /^ ([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'-]*)/u.exec(rest)?.[1];
  return after !== undefined && !starts.has(span.end + 1) && joins(after, words, false);
}

function joins(neighbour: string, { beside, openers, abbreviations }: NameWords, before: boolean): boolean {
  if (!/^\p{Lu}/u.test(neighbour) || (before && /'s?$/u.test(neighbour))) return false;
  const plain = neighbour.replace(/\.+$/u, '').replace(/'s$/u, '').toLowerCase();
  if (openers.has(plain) || beside.has(plain)) return false;
  const initial = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(neighbour);
  if (initial) return before;
  if (!/\p{Ll}/u.test(neighbour)) return false; // An acronym.
  if (neighbour.endsWith('.')) return abbreviations.has(plain); // Else the end of a sentence.
  return !plain.split('-').some((part) => beside.has(part));
}
