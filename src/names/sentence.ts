import { cutAfter, cutBefore, plain } from './cut-sentence.ts';
import type { NameWords } from './words/word-lists.ts';

/** A sentence parted at a name that stands in it. */
export interface SentenceParts {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

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
  start = quotationBefore(passage, start, end) ?? start;
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
function isOpen(segment: string, next: string, { abbreviations, openers, continuing }: NameWords): boolean {
  const last = /(?:^|[\s(“"«])((?:\p{L}\.)+|\p{L}+\.)\s*$/u.exec(segment)?.[1]?.slice(0, -1);
  if (last === undefined) return false;
  const follows = /^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '';
  if (last.includes('.')) return !openers.has(follows) || continuing.has(follows);
  return /^\p{Lu}$/u.test(last) || abbreviations.has(last.toLowerCase());
}

/** Where a quotation begins that a sentence ends ("…," said Ada) and does not begin; undefined where there is none. */
function quotationBefore(passage: string, start: number, end: number): number | undefined {
  let open: number | undefined;
  for (const { 0: mark, index } of passage.slice(0, end).matchAll(/["\u201c\u201d]/gu)) {
    // A mark behind a space opens a quotation; then the one before closed another, or stands for inches.
    if (index >= start) return mark === '\u201c' || /^\s?$/u.test(passage.charAt(index - 1)) ? undefined : open;
    open = mark === '\u201c' || (mark === '"' && open === undefined) ? index : undefined;
  }
  return undefined;
}
