/** A stretch of time: its ends, each `1987`, `1987-03` or `1987-03-15`. Of a single day, month or year both are that. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Reads what follows `date:`, `before:` or `after:`. */
export type ReadDate = (typed: string) => Stretch | undefined;

/** One way of writing a date. */
export interface Way {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Stretch;
}

const [before, after] = [String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/-]|[$£€¥])`, String.raw`(?![\p{L}\p{N}]|[.,:/-]\p{N})`] as const;

/** What a pattern means where it is no part of a longer word or number, and no sum of money; capitals make no difference. */
export function alone(pattern: string): RegExp {
  return new RegExp(`${before}${pattern}${after}`, 'giu');
}

/** Signs of a pattern alone: with the flag `u` no other may stand behind a backslash. `RegExp.escape` would write the spaces as numbers. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
