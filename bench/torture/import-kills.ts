import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { itemsToImport } from './archives.ts';
import { runCommand } from './commands.ts';
import { contentOf, isUnfinished, sealOf, writeFolder } from './folders.ts';
import type { Report, Torture } from './report.ts';

const items = 1200;

/**
 * Kills imports at random moments. After each kill every record in the content folder must be the very bytes that an import in
 * peace writes, and the same command must go on from there to the same folder.
 * @param given a file to import instead of synthetic items: an import goes on from every kill then, and not from each fifth
 */
export async function killImports({ rounds, chance, folder, say }: Torture, given?: string): Promise<Report> {
  const broken: string[] = [];
  const counts = { kills: 0, 'ended before the kill': 0, 'files found whole': 0, 'imports finished': 0 };
  const file = given ?? join(writeFolder(folder, { 'items.jsonl': itemsToImport(items) }), 'items.jsonl');
  const every = given === undefined ? 5 : 1;
  const content = join(folder, 'content');
  const run = (milliseconds?: number) => runCommand('scripts/import.ts', [file, '--content', content], milliseconds === undefined ? undefined : { milliseconds });

  const peace = await run();
  if (peace.status !== 0) throw new Error(`An import in peace failed:\n${peace.said}`);
  const whole = contentOf(content) ?? new Map<string, string>();
  const seal = sealOf(content);
  rmSync(content, { recursive: true });
  const finish = async (name: string) => {
    const { status, said } = await run();
    counts['imports finished'] += 1;
    if (status !== 0 || sealOf(content) !== seal) broken.push(`${name}: the same import again does not make the same folder\n${said}`);
    rmSync(content, { recursive: true, force: true });
  };

  for (let kill = 1; kill <= rounds; kill += 1) {
    const milliseconds = Math.floor(chance() * peace.milliseconds);
    const name = `import kill ${kill} (${milliseconds} ms)`;
    const ended = await run(milliseconds);
    counts[ended.status === null ? 'kills' : 'ended before the kill'] += 1;
    let found = 0;
    for (const [path, hash] of contentOf(content) ?? []) {
      if (isUnfinished(path)) continue;
      if (whole.get(path) !== hash) broken.push(`${name}: ${path} is not what an import in peace writes`);
      else found += 1;
    }
    counts['files found whole'] += found;
    say(`${name}: ${found} files`);
    if (kill % every === 0 || kill === rounds) await finish(name);
  }
  return { name: 'imports killed', counts, broken };
}
