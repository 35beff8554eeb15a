import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { textOf } from '../command/command-line.ts';
import type { Options, OptionSpec } from '../command/command-line.ts';
import { partFile, readShard } from './shard.ts';
import type { Shard } from './shard.ts';

export const shardSpecs = {
  shard: { value: 'K/N', help: 'make the Kth of N parts, and no site; npm run assemble makes the site of all' },
  part: { value: 'FILE', help: 'where the part goes (default: part-K-of-N.kept in this folder)' },
} satisfies Record<string, OptionSpec>;

type Read =
  | { readonly ok: true; readonly part: { readonly shard: Shard; readonly file: string } | undefined }
  | { readonly ok: false; readonly message: string };

/** Looks the options of a part over before anything is done. */
export function readShardOptions(options: Options): Read {
  const [wanted, named] = [textOf(options, 'shard'), textOf(options, 'part')];
  if (wanted === undefined) return named === undefined ? { ok: true, part: undefined } : { ok: false, message: '--part is of use only with --shard K/N.' };
  const shard = readShard(wanted);
  if (shard === undefined) return { ok: false, message: `--shard ${wanted} is not understood. Name a part and how many there are: --shard 2/8 is the second of eight. There may be 10,000.` };
  if (options['leave-out-broken'] === true) return { ok: false, message: '--leave-out-broken cannot be used with --shard: mend the files, or build without parts.' };
  const file = resolve(named ?? partFile(shard));
  if (!existsSync(dirname(file)) || (existsSync(file) && !statSync(file).isFile())) return { ok: false, message: `--part ${file} cannot be written: its folder is not there, or something that is not a file has that name.` };
  return { ok: true, part: { shard, file } };
}
