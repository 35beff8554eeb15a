/** How well a list answers a need. All are from 0 to 1. */
export interface Score {
  /** Of the first ten places, the share that holds an answer; with few answers in all it cannot be high. */
  readonly precision: number;
  /** The same beside the best that can be: ten, or all answers where there are fewer. */
  readonly ofPossible: number;
  /** One divided by the place of the first answer; 0 where there is none among those looked at. */
  readonly reciprocalRank: number;
}

export function scoreOf(found: readonly string[], answers: ReadonlySet<string>): Score {
  const hits = new Set(found.slice(0, 10).filter((id) => answers.has(id))).size;
  const first = found.findIndex((id) => answers.has(id));
  return { precision: hits / 10, ofPossible: hits / Math.min(10, answers.size), reciprocalRank: first < 0 ? 0 : 1 / (first + 1) };
}

export function mean(scores: readonly Score[]): Score {
  const of = (pick: (score: Score) => number) => scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  return { precision: of((score) => score.precision), ofPossible: of((score) => score.ofPossible), reciprocalRank: of((score) => score.reciprocalRank) };
}
