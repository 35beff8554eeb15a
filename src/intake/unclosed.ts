import { nearlyDashes } from './frontmatter.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

/** Where the text begins among lines that begin with fields: the first of running text in the first column that no known field follows; from 0. */
function textLine(lines: readonly string[], known: readonly string[]): number | undefined {
  const lastField = lines.findLastIndex((line) => known.includes(/^([^\s:]+):(?:\s|$)/.exec(line)?.[1] ?? ''));
  const at = lastField < 0 ? -1 : lines.findIndex((line, index) => index > lastField && /^[^\s#\-\]}].*\s\S/.test(line) && !/^(?:[\p{L}\p{N}\p{Cf}_-]+|\[[^\]]*\]):(?:\s|$)/u.test(line) && !known.includes(/^(\p{L}+)\s*[:\uff1a\ufe55]/u.exec(line)?.[1] ?? ''));
  return at < 0 ? undefined : at;
}

/** The problem of a file that has no second line of three hyphens. @param text the whole file @param known the names of its fields */
export function neverClosed(file: string, text: string, known: readonly string[]): Problem {
  const lines = text.split('\n').slice(1);
  return unclosed(file, lines, textLine(lines, known), false);
}

/**
 * Problems of frontmatter, where a line of three hyphens further down in the text may have been taken for its end: then what is told of the lines of the text
 * goes, and that the end is missing comes in its place.
 */
export function withMissingEnd(file: string, yaml: string, known: readonly string[], problems: readonly Problem[]): readonly Problem[] {
  const lines = yaml.split('\n');
  const textAt = textLine(lines, known);
  const others = problems.filter(({ code, line = 0 }) => textAt === undefined || line < textAt + 2 || (code !== 'yaml-invalid' && code !== 'field-unknown'));
  return others.length === problems.length ? problems : [...others, unclosed(file, lines, textAt, true)];
}

/** @param lines those behind the first */
function unclosed(file: string, lines: readonly string[], textAt: number | undefined, endsBelow: boolean): Problem {
  const nearly = lines.slice(0, textAt).findIndex((line) => nearlyDashes.test(line));
  return problem('frontmatter-unclosed', { file, line: endsBelow && textAt !== undefined ? textAt + 2 : 1, column: 1 }, { nearly: nearly < 0 ? undefined : nearly + 2, textAt: textAt === undefined ? undefined : textAt + 2, endsBelow });
}
