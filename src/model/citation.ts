import { isDayOfCalendar, pad, padDay } from './dates/calendar.ts';

/** A printed reference to an issue of a source: "see NG dated 03.03.25". */
export interface Citation {
  /** The id of the source. */
  readonly source: string;
  /** The day of the issue, `YYYY-MM-DD`. */
  readonly day: string;
  /** The words as printed. */
  readonly printed: string;
  /** Where they begin in the text, in UTF-16 code units. */
  readonly index: number;
}

/** Finds the citations in a text that was printed by `last` at the latest (`YYYY-MM-DD`). */
export type CitationFinder = (text: string, last: string) => readonly Citation[];

/** Tells what `find` finds of citations in the running text of a Markdown text, whose headings, links and code are none. */
export type CitationReader = (markdown: string, find: (text: string) => readonly Citation[]) => readonly Citation[];

/**
 * Makes a finder out of how a source cites its own issues: a text in which `{code}` is the source's code and a group such as
 * `{dd.mm.yy}` is the date; capitals are as good as small letters, for a citation may begin a sentence. Of a year of two digits the
 * latest that is not after the citing text is meant; but where the next would be less than a year after it, as by a misprint or in
 * an evening edition, nobody means an issue of a century ago, and it is no citation.
 */
export function citationFinder(source: string, pattern: string, code: string): CitationFinder {
  const fields: string[] = [];
  const expression = pattern.replaceAll('{code}', () => code).split(/(\{[dmy./ -]+\})/).map((piece) => {
    if (!piece.startsWith('{')) return RegExp.escape(piece).replace(/(?:\\x20|\s)+/g, '\\s+');
    return piece.slice(1, -1).split(/([dmy]+)/).map((part) => {
      if (!/^[dmy]+$/.test(part)) return RegExp.escape(part);
      fields.push(part);
      return part.length === 1 ? '(\\d{1,2})' : `(\\d{${part.length}})`;
    }).join('');
  }).join('');
  const finder = new RegExp(`(?<![\\p{L}\\p{N}])${expression}(?![\\p{L}\\p{N}])`, 'giu');
  return (text, last) => [...text.matchAll(finder)].flatMap((match) => {
    const day = dayOf(fields, match.slice(1), last);
    return day === undefined ? [] : [{ source, day, printed: match[0], index: match.index }];
  });
}

/** The citations of one text in its order, without those that begin inside another; of two that begin together the longer stays. */
export function withoutOverlap(citations: readonly Citation[]): Citation[] {
  let end = 0;
  const ordered = citations.toSorted((a, b) => a.index - b.index || b.printed.length - a.printed.length || (a.source < b.source ? -1 : 1));
  return ordered.filter(({ index, printed }) => {
    const free = index >= end;
    if (free) end = index + printed.length;
    return free;
  });
}

function dayOf(fields: readonly string[], values: readonly string[], last: string): string | undefined {
  const value = (letter: string) => Number(values[fields.findIndex((field) => field.startsWith(letter))] ?? Number.NaN);
  const month = value('m');
  const day = value('d');
  let year = value('y');
  if (year < 100) {
    const latest = Number(last.slice(0, 4));
    year += latest - (latest % 100);
    if (padDay(year, month, day) > last) year -= 100;
    if (padDay(year + 100, month, day) < `${pad(latest + 1, 4)}${last.slice(4)}`) return undefined;
  }
  return isDayOfCalendar(year, month, day) ? padDay(year, month, day) : undefined;
}
