import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * The first place of a file at which two versions of the same lines stand one below the other, with the three lines of marks that programs of
 * version control put around and between them; undefined where there is none.
 */
export function unmergedIn(file: string, text: string): Problem | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  let first = 0;
  let isParted = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^<{7}(?: |$)/.test(line)) [first, isParted] = [index + 1, false];
    else if (first > 0 && line === '=======') isParted = true;
    else if (isParted && /^>{7}(?: |$)/.test(line)) return problem('versions-unmerged', { file, line: first, column: 1 }, { last: index + 1 });
  }
  return undefined;
}
