import { capitals } from './capitals.ts';
import { unmarked } from './case.ts';
import type { TrueMark, TruthCase } from './case.ts';
import { foundIn } from './found.ts';
import { longerNames } from './longer-names.ts';
import { otherLanguages } from './other-languages.ts';
import { overruled } from './overruled.ts';
import { print } from './print.ts';
import { russianCases } from './russian.ts';
import { secondLook } from './second-look.ts';
import { sentences } from './sentences.ts';
import { weakAndStrong } from './weak-and-strong.ts';

export const corpus: readonly TruthCase[] = [
  ...weakAndStrong, ...longerNames, ...sentences, ...capitals, ...russianCases, ...otherLanguages, ...print, ...overruled, ...secondLook,
];

/** A case beside what the rules make of it. */
export interface Outcome {
  readonly truth: readonly TrueMark[];
  readonly found: readonly TrueMark[];
}

export function outcomeOf(one: TruthCase): Outcome {
  const pieces = one.text.map(unmarked);
  const truth = pieces.flatMap(({ marks }) => marks).map((mark) => (one.markdown === true ? { ...mark, index: -1 } : mark));
  return { truth, found: foundIn(one, pieces.map(({ text }) => text)) };
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly found: number;
  readonly true: number;
}

/** Precision and recall of one sort of marks. A mark is right where place, printed form, record and sort are all right. */
export function score(outcomes: readonly Outcome[], sort: TrueMark['sort']): Score {
  const counts = outcomes.map(({ truth, found }) => {
    const wanted = truth.filter((mark) => mark.sort === sort).map((mark) => JSON.stringify(mark));
    const got = found.filter((mark) => mark.sort === sort).map((mark) => JSON.stringify(mark));
    return { right: common(wanted, got), found: got.length, true: wanted.length };
  });
  const sum = (of: (count: (typeof counts)[number]) => number) => counts.reduce((all, count) => all + of(count), 0);
  const [right, found, wanted] = [sum((count) => count.right), sum((count) => count.found), sum((count) => count.true)];
  return { precision: right / found, recall: right / wanted, right, found, true: wanted };
}

function common(wanted: readonly string[], got: readonly string[]): number {
  const left = [...wanted];
  return got.filter((mark) => {
    const at = left.indexOf(mark);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
