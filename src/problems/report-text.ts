import { shown } from './entry.ts';
import type { Problem, Severity } from './problem.ts';

/** What a reporter may do with its surroundings. */
export interface TextStyle {
  readonly colour: boolean;
  /** Problems shown of one code before the rest are counted; 0 shows all. */
  readonly perCode: number;
  /** Which command shows the rest of a code, where there is one. */
  readonly more?: (code: string) => string;
}

/** The rest of a code, where it is of the content and not of a finished site. */
export function moreByCheck(code: string): string {
  return `npm run check -- --code ${code}`;
}

const marks = { error: '\u001b[31m', warning: '\u001b[33m', note: '\u001b[36m' } as const;

/** Problems grouped by file, for people: place, severity and code, what is wrong, how to mend it. */
export function reportText(problems: readonly Problem[], style: TextStyle): string {
  const paint = (mark: string, text: string) => (style.colour ? `${mark}${text}\u001b[0m` : text);
  const lines: string[] = [];
  const seen = new Map<string, number>();
  let file: string | undefined;
  for (const problem of problems) {
    const before = seen.get(problem.code) ?? 0;
    seen.set(problem.code, before + 1);
    if (style.perCode > 0 && before >= style.perCode) continue;
    if (problem.file !== file) {
      if (file !== undefined) lines.push('');
      lines.push(paint('\u001b[1m', shown(problem.file)));
      file = problem.file;
    }
    const place = problem.line === undefined ? '' : `${problem.line}:${problem.column ?? 1}  `;
    lines.push(`  ${place}${paint(marks[problem.severity], problem.severity)} ${problem.code}`, `    ${shown(problem.message)}`, `    ${shown(problem.fix)}`);
  }
  const hidden = [...seen].filter(([, count]) => style.perCode > 0 && count > style.perCode);
  if (hidden.length > 0) lines.push('');
  for (const [code, count] of hidden) lines.push(`and ${count - style.perCode} more${style.more === undefined ? ` of ${code}` : `: ${style.more(code)}`}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** `1 error, 2 notes`; empty where there is nothing to count. */
export function tallyText(tally: readonly (readonly [Severity, number])[]): string {
  return tally.map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`).join(', ');
}
