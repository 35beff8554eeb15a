import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { textOf } from '../../src/publish/command/command-line.ts';
import type { Options, OptionSpec } from '../../src/publish/command/command-line.ts';
import { figures } from './synthetic/figures.ts';

export const specs = {
  'articles': { value: 'NUMBER', help: 'of the synthetic archive (default: 2000)' },
  'seed': { value: 'NUMBER', help: 'from which it is made (default: 7)' },
  'per-day': { value: 'NUMBER', help: `articles of a day on average (default: ${String(figures.day.articles)}, as in the Reuters sample)` },
  'content': { value: 'DIR', help: 'measures a copy of this archive instead' },
  'peers': { value: 'DIR', help: 'other templates of the other generators, and generate.mjs (default: bench/scale/peers/templates)' },
  'work': { value: 'DIR', help: 'where everything is written (default: /dev/shm where there is one)' },
  'keep': { help: 'leave there what was written' },
  'json': { value: 'FILE', help: 'also writes the figures there' },
} satisfies Record<string, OptionSpec>;

export interface BenchOptions {
  readonly articles: number;
  readonly seed: number;
  readonly perDay: number;
  readonly content: string | undefined;
  /** A folder with `generate.mjs` and a folder of templates for each peer. */
  readonly peers: string;
  readonly work: string | undefined;
  readonly keep: boolean;
  readonly json: string | undefined;
}

/** What does not fit comes back as a sentence. */
export function readBenchOptions(options: Options): BenchOptions | string {
  const [articles, seed, perDay] = [Number(textOf(options, 'articles') ?? 2000), Number(textOf(options, 'seed') ?? 7), Number(textOf(options, 'per-day') ?? figures.day.articles)];
  if (!Number.isSafeInteger(articles) || articles < 1) return '--articles needs a whole number from 1.';
  if (!Number.isSafeInteger(seed) || seed < 0) return '--seed needs a whole number from 0.';
  if (!(perDay > 0 && perDay <= 100_000)) return '--per-day needs a number above 0.';
  const [content, peers, work, json] = ['content', 'peers', 'work', 'json'].map((name) => textOf(options, name)).map((path) => (path === undefined ? undefined : resolve(path)));
  for (const folder of [content, peers]) if (folder !== undefined && !isFolder(folder)) return `There is no folder ${folder}.`;
  if (peers !== undefined && !existsSync(join(peers, 'generate.mjs'))) return `--peers ${peers}: there is no generate.mjs.`;
  if (work !== undefined && existsSync(work)) return `--work ${work}: something stands there already. Name a new folder.`;
  if (json !== undefined && (isFolder(json) || !isFolder(dirname(json)))) return `--json ${json}: no file can be written there. Name one in a folder that there is.`;
  return { articles, seed, perDay, content, peers: peers ?? join(import.meta.dirname, 'peers/templates'), work, keep: options['keep'] === true, json };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
