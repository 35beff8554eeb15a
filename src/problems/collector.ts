import { compareProblems, severities } from './problem.ts';
import type { Problem, Severity } from './problem.ts';

/** Gathers problems so that an editor sees all of them at once. */
export class Problems {
  readonly #found: Problem[] = [];

  add(problem: Problem): void {
    this.#found.push(problem);
  }

  /** All problems, ordered by place. */
  all(): readonly Problem[] {
    return this.#found.toSorted(compareProblems);
  }

  count(severity: Severity): number {
    return this.#found.reduce((sum, problem) => sum + (problem.severity === severity ? 1 : 0), 0);
  }

  /** The number of each severity that occurs, the gravest first. */
  tally(): readonly (readonly [Severity, number])[] {
    return severities.map((severity) => [severity, this.count(severity)] as const).filter(([, count]) => count > 0);
  }

  get hasErrors(): boolean {
    return this.#found.some((problem) => problem.severity === 'error');
  }
}
