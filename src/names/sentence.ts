import type { NameWords } from './words/word-lists.ts';

/** A sentence parted at a name that stands in it. */
export interface SentenceParts {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Characters of a sentence that are shown on either side of the name; longer ones are cut at a space. */
const mostAround = 140;
/** Where no space is so near to the cut, words are not parted by spaces, and the cut is between two characters. */
const longestWord = 70;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** By language; an archive has few. */
const sentences = new Map<string, Intl.Segmenter>();

/**
 * The sentence of a passage in which a name stands, by Unicode's rules for the language; a full stop behind an abbreviation or an
 * initial ends none.
 * @param index where the name begins, in UTF-16 code units
 */
export function sentenceAround(passage: string, index: number, length: number, language: string, words: NameWords): SentenceParts {
  // A line of a paragraph is no sentence; Unicode ends one at every line's end.
  const lines = passage.replace(/[\n\r\u0085\u2028\u2029]/gu, ' ');
  let start = 0;
  let end = passage.length;
  for (const { index: at, segment } of sentencesIn(language).segment(lines)) {
    const until = at + segment.length;
    const goesOn = isOpen(segment, lines.slice(until, until + 40), words);
    if (until <= index && !goesOn) start = until;
    if (until >= index + length && !goesOn) {
      end = until;
      break;
    }
  }
  const name = passage.slice(index, index + length);
  return { before: cutBefore(passage.slice(start, index)), name: plain(name), after: cutAfter(passage.slice(index + length, end)) };
}

function sentencesIn(language: string): Intl.Segmenter {
  const known = sentences.get(language);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  sentences.set(language, segmenter);
  return segmenter;
}

/** Whether the full stop of a stretch belongs to an abbreviation ("Mr."), an initial or initials ("U.S."), and what follows goes on. */
function isOpen(segment: string, next: string, { abbreviations, openers }: NameWords): boolean {
  const last = /(?:^|[\s(“"«])((?:\p{L}\.)+|\p{L}+\.)\s*$/u.exec(segment)?.[1]?.slice(0, -1);
  if (last === undefined) return false;
  if (last.includes('.')) return !openers.has(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '');
  return /^\p{Lu}$/u.test(last) || abbreviations.has(last.toLowerCase());
}

function cutBefore(text: string): string {
  const shown = plain(text);
  if (shown.length <= mostAround) return shown.trimStart();
  const from = shown.length - mostAround;
  const space = shown.indexOf(' ', from);
  if (space >= 0 && space - from <= longestWord) return `… ${shown.slice(space + 1)}`;
  const { index, segment } = characterAt(shown, from);
  return `… ${shown.slice(index === from ? from : index + segment.length)}`;
}

function cutAfter(text: string): string {
  const shown = plain(text);
  if (shown.length <= mostAround) return shown.trimEnd();
  const space = shown.lastIndexOf(' ', mostAround);
  return `${shown.slice(0, mostAround - space <= longestWord ? space : characterAt(shown, mostAround).index)} …`;
}

/** The character, as readers see one, of which a code unit is part. */
function characterAt(text: string, index: number): { readonly index: number; readonly segment: string } {
  return characters.segment(text).containing(index) ?? { index, segment: '' };
}

function plain(text: string): string {
  return text.replace(/\ufffc/gu, '').replace(/\s+/gu, ' ');
}
