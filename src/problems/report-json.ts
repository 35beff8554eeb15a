import type { Problem } from './problem.ts';

/** The form for editors' tools: one array, ordered by place, every key present; `line` and `column` are null for a whole file. */
export function reportJson(problems: readonly Problem[]): string {
  const rows = problems.map(({ code, severity, file, line, column, message, fix }) => ({
    code,
    severity,
    file,
    line: line ?? null,
    column: column ?? null,
    message,
    fix,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
