import { citationFinder, withoutOverlap } from '../../model/citation.ts';
import type { Authority } from '../../model/record.ts';

/** An issue of a source that a text refers to. */
export interface CitedInText {
  /** The id of the source. */
  readonly source: string;
  /** The words as printed. */
  readonly printed: string;
  /** The day of the issue; undefined where its year has two digits and nobody knows when the text was printed. */
  readonly day: string | undefined;
}

/** Every year of two digits is a year of one century before this day, and 2000 was a leap year. */
const endOfCentury = '2099-12-31';

/** The citations in a text, such as "see NG dated 03.03.25", by the patterns of the archive's sources, in the order of the text. */
export function citedIssues(pieces: readonly string[], records: readonly Authority[], printedBy: string | undefined): CitedInText[] {
  const finders = records.flatMap(({ kind, id, citation, code, name }) => (kind === 'sources' && citation !== undefined ? [citationFinder(id, citation, code ?? name)] : []));
  return pieces.flatMap((piece) => withoutOverlap(finders.flatMap((find) => find(piece, printedBy ?? endOfCentury))).map(({ source, printed, day }) => ({
    source, printed, day: printedBy === undefined && !printed.includes(day.slice(0, 4)) ? undefined : day,
  })));
}

/** The source whose issues a text cites, where there is one: papers mostly cite themselves. */
export function citedSource(cited: readonly CitedInText[]): string | undefined {
  const [source, ...others] = new Set(cited.map((one) => one.source));
  return others.length === 0 ? source : undefined;
}
