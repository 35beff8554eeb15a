/** What a torture came to: what was counted, and every promise that was broken, each a sentence. */
export interface Report {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly broken: readonly string[];
  /** Why it was not done, where it was not. */
  readonly skipped?: string;
}

export function reportLines({ name, counts, broken, skipped }: Report): string[] {
  const numbers = Object.entries(counts).map(([what, number]) => `${what}: ${number}`);
  return [`${name}: ${skipped === undefined ? numbers.join(', ') : `skipped, ${skipped}`}`, ...broken.map((what) => `  BROKEN ${what}`)];
}
