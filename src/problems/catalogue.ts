import type { Place } from '../model/place.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './entry.ts';
import { changeProblems } from './catalogue-changes.ts';
import { draftProblems } from './catalogue-drafts.ts';
import { fieldProblems } from './catalogue-fields.ts';
import { fileProblems } from './catalogue-files.ts';
import { nameProblems } from './catalogue-names.ts';
import { recordProblems } from './catalogue-records.ts';
import { siteProblems } from './catalogue-site.ts';
import { textProblems } from './catalogue-texts.ts';

/**
 * Everything that can be wrong, by its permanent code. A code is never renamed and never used for something else:
 * editors' tools and `docs/problems.md` name it.
 */
export const catalogue = {
  ...fileProblems,
  ...fieldProblems,
  ...nameProblems,
  ...recordProblems,
  ...siteProblems,
  ...textProblems,
  ...changeProblems,
  ...draftProblems,
};

export type ProblemCode = keyof typeof catalogue;

type ArgumentsByCode = { [C in ProblemCode]: Parameters<(typeof catalogue)[C]['say']>[0] };

/** The same table with code and arguments tied together, so that one call serves all codes. */
const entries: { readonly [C in ProblemCode]: Entry<ArgumentsByCode[C]> } = catalogue;

const titles: ReadonlyMap<string, string> = new Map(Object.entries(catalogue).map(([code, { title }]) => [code, title]));

/** What a kind of problem is, in a few words; undefined for a code that is none. */
export function titleOf(code: string): string | undefined {
  return titles.get(code);
}

/** Makes a problem of the catalogue out of what is particular to this case. */
export function problem<C extends ProblemCode>(code: C, place: Place, args: ArgumentsByCode[C]): Problem {
  const entry = entries[code];
  return { code, severity: entry.severity, file: place.file, line: place.line, column: place.column, ...entry.say(args) };
}
