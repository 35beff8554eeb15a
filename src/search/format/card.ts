import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

/** What a list shows of an article, as the index keeps it. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The source's id. */
  readonly source: string;
  /** Where the date is not simply the day that the article is filed under: EDTF as typed. */
  readonly date?: {
    readonly edtf: string;
    /** In words, where it is no day. */
    readonly words?: string;
    /** The time of day in words. */
    readonly time?: string;
  };
  readonly byline: readonly string[];
  /** As the paper counts them; empty where it is not known. */
  readonly page: string;
  /** That it is a translation, in words; empty where it is none. */
  readonly translated: string;
  readonly summary: string;
}

/** Texts that many cards share, by their place in the list. */
export interface Shared {
  readonly languages: readonly string[];
  readonly sources: readonly string[];
}

const has = { date: 1, byline: 2, summary: 4, words: 8, time: 16, page: 32, translated: 64 } as const;

export function writeCard(to: Writer, card: Card, shared: Shared): void {
  const { id, title, language, source, date, byline, page, translated, summary } = card;
  to.byte((date === undefined ? 0 : has.date) | (byline.length === 0 ? 0 : has.byline) | (summary === '' ? 0 : has.summary) | (date?.words === undefined ? 0 : has.words) | (date?.time === undefined ? 0 : has.time) | (page === '' ? 0 : has.page) | (translated === '' ? 0 : has.translated));
  to.text(id);
  to.text(title);
  to.number(shared.languages.indexOf(language));
  to.number(shared.sources.indexOf(source));
  if (date !== undefined) {
    to.text(date.edtf);
    if (date.words !== undefined) to.text(date.words);
    if (date.time !== undefined) to.text(date.time);
  }
  if (byline.length > 0) {
    to.number(byline.length);
    for (const name of byline) to.text(name);
  }
  if (page !== '') to.text(page);
  if (translated !== '') to.text(translated);
  if (summary !== '') to.text(summary);
}

/** @throws RangeError past the end */
export function readCard(from: Reader, shared: Shared): Card {
  const flags = from.byte();
  const id = from.text();
  const title = from.text();
  const language = shared.languages[from.number()] ?? '';
  const source = shared.sources[from.number()] ?? '';
  const date = (flags & has.date) === 0 ? {} : { date: readDate(from, flags) };
  const byline = (flags & has.byline) === 0 ? [] : Array.from({ length: from.number() }, () => from.text());
  const page = (flags & has.page) === 0 ? '' : from.text();
  const translated = (flags & has.translated) === 0 ? '' : from.text();
  const summary = (flags & has.summary) === 0 ? '' : from.text();
  return { id, title, language, source, ...date, byline, page, translated, summary };
}

function readDate(from: Reader, flags: number): NonNullable<Card['date']> {
  return {
    edtf: from.text(),
    ...((flags & has.words) !== 0 && { words: from.text() }),
    ...((flags & has.time) !== 0 && { time: from.text() }),
  };
}
