import { codePointName, unprintable } from '../model/unprintable.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

const every = new RegExp(unprintable, 'gv');

/** The first character of a file that no page can hold, and how many more there are; undefined where there is none. */
export function unprintableIn(file: string, text: string): Problem | undefined {
  const first = unprintable.exec(text);
  if (first === null) return undefined;
  const before = text.slice(0, first.index);
  const place = { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  return problem('text-unprintable', place, { character: codePointName(first[0]), others: [...text.matchAll(every)].length - 1 });
}
