import { titleOf } from './catalogue.ts';
import { severities } from './problem.ts';
import type { Problem } from './problem.ts';
import { moreByCheck, reportText } from './report-text.ts';
import type { TextStyle } from './report-text.ts';

/**
 * The whole report of a check: how many there are of each code, the gravest first; every error, by file; then the warnings and the notes, so
 * many of each code as `style` allows. Empty when nothing is wrong.
 */
export function reportCheck(problems: readonly Problem[], style: Pick<TextStyle, 'colour' | 'perCode' | 'more'>): string {
  const byCode = [...Map.groupBy(problems, ({ code }) => code).values()].sort(gravestFirst);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const rest = byCode.filter((group) => group[0]?.severity !== 'error').map((group) => reportText(group, { more: moreByCheck, ...style }));
  return [summary(byCode), reportText(errors, { ...style, perCode: 0 }), ...rest].filter((part) => part !== '').join('\n');
}

function gravestFirst(a: readonly Problem[], b: readonly Problem[]): number {
  const [[x], [y]] = [a, b];
  if (x === undefined || y === undefined) return 0;
  return severities.indexOf(x.severity) - severities.indexOf(y.severity) || b.length - a.length || (x.code < y.code ? -1 : 1);
}

/** A line for each code: how many, how grave, the code, and what it is. */
function summary(byCode: readonly (readonly Problem[])[]): string {
  const rows = byCode.flatMap(([first, ...others]) => (first === undefined ? [] : [[String(others.length + 1), first.severity, first.code, titleOf(first.code) ?? ''] as const]));
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length));
  return rows.map(([count, severity, code, title]) => `${count.padStart(width(0))} ${severity.padEnd(width(1))}  ${code.padEnd(width(2))}  ${title}\n`).join('');
}
