import { statSync } from 'node:fs';
import { textOf } from '../../src/publish/command/command-line.ts';
import type { Options, OptionSpec } from '../../src/publish/command/command-line.ts';

/** Each kind of torment, in the order in which they are tried. */
export const parts = ['builds', 'far', 'imports', 'bits', 'markdown', 'disk', 'rebuilds', 'hostile'] as const;

export const specs = {
  kills: { value: 'NUMBER', help: 'how many builds and imports are killed (default: 200)' },
  points: { value: 'NUMBER', help: 'how often a disk is filled, and a site made again (default: 40)' },
  seed: { value: 'NUMBER', help: 'of chance: the same seed kills after the same delays (default: 7)' },
  only: { value: 'PART', help: `tries this alone, of ${parts.join(', ')}` },
  file: { value: 'FILE', help: 'is imported instead of synthetic items' },
} satisfies Record<string, OptionSpec>;

export interface TortureOptions {
  readonly kills: number;
  readonly points: number;
  readonly seed: number;
  readonly parts: readonly (typeof parts)[number][];
  readonly file: string | undefined;
}

/** What does not fit comes back as a sentence. */
export function readTortureOptions(options: Options): TortureOptions | string {
  const [kills, points, seed] = [Number(textOf(options, 'kills') ?? 200), Number(textOf(options, 'points') ?? 40), Number(textOf(options, 'seed') ?? 7)];
  for (const [name, number] of Object.entries({ kills, points, seed })) if (!Number.isSafeInteger(number) || number < 0) return `--${name} needs a whole number from 0.`;
  const only = textOf(options, 'only');
  const wanted = parts.filter((part) => only === undefined || part === only);
  if (wanted.length === 0) return `--only needs one of ${parts.join(', ')}.`;
  const file = textOf(options, 'file');
  if (file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return `There is no file ${file}.`;
  return { kills, points, seed, parts: wanted, file };
}
