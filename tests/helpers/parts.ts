import { cpSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../src/publish/build-site.ts';
import { silent } from '../../src/publish/command/progress.ts';
import { assembly } from '../../src/publish/shards/assembly.ts';
import { buildShard } from '../../src/publish/shards/build-shard.ts';
import { gradient } from './pictures.ts';
import { readTree, temporaryFolder, writeFiles } from './site.ts';
import { dot, rich, small } from './small-site.ts';

export const options = { base: '/archive/', site: 'https://papers.example', published: undefined, leaveOutBroken: false, afresh: false } as const;

/** A machine of its own: a copy of the content, of which nothing is kept here, with other times. */
export function copyOf(content: string): string {
  const copy = join(temporaryFolder(), 'content');
  cpSync(content, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) utimesSync(join(copy, name), 1_000_000, 1_000_000);
  return copy;
}

/** Each part, made where nothing is known of the others. */
export async function partsOf(content: string, of: number): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const files: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    const file = join(folder, `part-${number}-of-${of}.kept`);
    await buildShard({ ...options, content: copyOf(content), out: join(folder, 'none') }, { number, of }, file, silent);
    files.push(file);
  }
  return files;
}

export async function assembled(parts: readonly string[], content: string, out: string) {
  const { takeParts, lines } = assembly(parts, options);
  const { pages } = await buildSite({ ...options, content, out }, silent, takeParts);
  return { pages, lines: lines(), tree: readTree(out) };
}

export async function whole(content: string) {
  const out = join(temporaryFolder(), 'site');
  await buildSite({ ...options, content: copyOf(content), out }, silent);
  return readTree(out);
}

const wide = await gradient(1700, 4, 'png');

export function someArchive(): string {
  const text = `${rich['articles/rich.md'] ?? ''}\n![Colours](wide.png)\n`;
  return writeFiles(temporaryFolder(), { ...small, 'articles/rich.md': text, 'articles/dot.png': dot, 'articles/wide.png': wide });
}
