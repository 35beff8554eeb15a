import { containedDirection } from './contained-direction.ts';

/** What a citation in running text is made of. */
export interface Cited {
  readonly byline: readonly string[];
  readonly title: string;
  /** The source's name. */
  readonly source: string;
  /** In words, as precisely as it is known. */
  readonly when: string;
  /** The time of day, where it is known. */
  readonly time?: string | undefined;
  /** In words; empty where it is not known. */
  readonly page: string;
  /** That it is a translation, in words; empty where it is none. */
  readonly translated: string;
  /** The archive's title. */
  readonly archive: string;
  /** With scheme and host; undefined when it is not known. */
  readonly address: string | undefined;
}

/** A piece of a citation. */
export interface CitationPiece {
  readonly text: string;
  /** Whether it is printed words, in the language of the article. */
  readonly printed: boolean;
}

/** Letters that are written from right to left, and signs that have others written so (U+202B, U+202E). */
const fromTheRight = /[\u202b\u202e\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * How to cite an article in running text: byline, title, source, date and time, page, whether it is a translation, and the address. It
 * is made to be copied, so every space is plain. Behind a part in letters from right to left stands a mark that no reader sees (U+200E),
 * or that part and the next would change places. No part turns round what is behind it.
 */
export function citationLine(cited: Cited): string {
  return citationPieces(cited).map(({ text }) => text).join('');
}

/** The same, with the printed words apart. */
export function citationPieces({ byline, title, source, when, time = '', page, translated, archive, address }: Cited): readonly CitationPiece[] {
  const place = [inPlace(archive), address].filter((part) => part !== undefined).join(', ');
  const printed = [inPlace(source), when, time, inPlace(page)].filter((part) => part !== '').join(', ');
  // A date may end in a full stop, as "2025 г." does.
  const facts = translated === '' ? printed.replace(/\.$/, '') : `${printed} (${translated})`;
  const names = byline.flatMap((name) => [piece(inPlace(name), true), piece(', ')]);
  return [...names, piece('“'), piece(containedDirection(title), true), piece(`”${markBehind(title)}, ${facts}. ${place}${address === undefined ? '.' : ''}`)];
}

function inPlace(part: string): string {
  return `${containedDirection(part)}${markBehind(part)}`;
}

function markBehind(part: string): string {
  return fromTheRight.test(part) ? '\u200e' : '';
}

function piece(text: string, printed = false): CitationPiece {
  return { text: text.replaceAll('\u00a0', ' '), printed };
}
