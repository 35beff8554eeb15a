import type { Place } from '../model/place.ts';

/** `error` stops a build, `warning` does not, `note` is something an editor may want to know. */
export const severities = ['error', 'warning', 'note'] as const;

export type Severity = (typeof severities)[number];

/** Something wrong with the archive: a permanent code, a place, what was found, and how to mend it. */
export interface Problem extends Place {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong and what was expected: a sentence. */
  readonly message: string;
  /** What to do about it: a sentence in the imperative. */
  readonly fix: string;
}

/** Total order: by file, line, column, code, message. */
export function compareProblems(a: Problem, b: Problem): number {
  return compare(a.file, b.file)
    || (a.line ?? 0) - (b.line ?? 0)
    || (a.column ?? 0) - (b.column ?? 0)
    || compare(a.code, b.code)
    || compare(a.message, b.message);
}

/** As `model/compare-texts` does. A check loads this before it knows whether anything has changed, and loads little. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
