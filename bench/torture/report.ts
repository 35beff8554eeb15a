/** How something is tortured. */
export interface Torture {
  /** Kills, flipped bits or rebuilds. */
  readonly rounds: number;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** An empty folder to work in. */
  readonly folder: string;
  /** Told what is being done. */
  readonly say: (line: string) => void;
}

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
