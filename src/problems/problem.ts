import { compareTexts } from '../model/compare-texts.ts';
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
  return compareTexts(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareTexts(a.code, b.code) || compareTexts(a.message, b.message);
}
