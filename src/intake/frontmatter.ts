import { problem } from '../problems/catalogue.ts';
import { documentFixWithin } from '../problems/document-files.ts';
import type { Problem } from '../problems/problem.ts';

export interface SplitFile {
  /** The YAML between the two lines of dashes; it begins in line 2. */
  readonly yaml: string;
  readonly body: string;
  /** The line of the file in which the body begins, from 1. */
  readonly bodyLine: number;
}

/** A row of hyphens or dashes that somebody meant to begin or end the fields with. */
export const nearlyDashes = /^\s*(?:-{2,}|[-–—]+|- - -)\s*$/;

/** What to do with a text of another program. */
function otherForm(beginning: string): string | undefined {
  const page = /^<(?:!doctype|html)\b/i.test(beginning) ? 'It is a web page: give its name the ending ".html" and bring it in with "npm run import".' : undefined;
  const fix = page ?? documentFixWithin(beginning);
  return fix === undefined ? undefined : `${fix} Then take this file out of the content folder.`;
}

function missing(file: string, text: string): Problem {
  const lines = text.split('\n', 10);
  const empty = lines.findIndex((line) => line.trim() !== '');
  return problem('frontmatter-missing', { file, line: 1, column: 1 }, { empty: Math.max(empty, 0), nearly: nearlyDashes.test(lines[empty] ?? ''), other: otherForm(text.slice(0, 1000).trimStart()) });
}

/** Parts a file into its frontmatter and its text. */
export function splitFrontmatter(file: string, text: string): { ok: true; split: SplitFile } | { ok: false; problem: Problem } {
  const firstLine = /^[^\n]*/.exec(text)?.[0] ?? '';
  if (firstLine.trimEnd() !== '---') {
    const language = /^---\s*([A-Za-z][\w+-]*)\s*$/.exec(firstLine)?.[1];
    if (language === undefined) return { ok: false, problem: missing(file, text) };
    return { ok: false, problem: problem('frontmatter-executable', { file, line: 1, column: firstLine.indexOf(language) + 1 }, { language }) };
  }
  // A line that only begins with "---" closes nothing, and a whole file is not taken for fields where none does.
  const close = /\n---[ \t]*(?:\n|$)/.exec(text);
  if (close === null) return { ok: false, problem: problem('frontmatter-unclosed', { file, line: 1, column: 1 }, { nearly: undefined, textAt: undefined, endsBelow: false }) };
  const head = text.slice(0, close.index + close[0].length);
  if (/\n---/.test(head.slice(0, close.index))) {
    const line = head.slice(0, head.indexOf('\n---') + 1).split('\n').length;
    return { ok: false, problem: problem('yaml-invalid', { file, line, column: 1 }, { fault: 'dashes' }) };
  }
  return { ok: true, split: { yaml: head.slice(firstLine.length + 1, close.index), body: text.slice(head.length), bodyLine: head.split('\n').length } };
}
