import type { Problem, Severity } from '../problems/problem.ts';

/** The problems of a severity that an archive has after a change and had not before, wherever in their files they stand. */
export function newProblems(before: readonly Problem[], after: readonly Problem[], severity: Severity): readonly Problem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    if (problem.severity !== severity) return false;
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

function keyOf({ file, code, message }: Problem): string {
  return `${file}\n${code}\n${message}`;
}
