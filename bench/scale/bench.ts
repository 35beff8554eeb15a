/**
 * Measures what an archive costs to publish, beside the generators that are on the machine: `npm run bench -- --articles 10000`.
 * `docs/benchmarks.md` says what is measured and how.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { misused, openCommand } from '../../scripts/command/command.ts';
import { exit } from '../../src/publish/command/command-line.ts';
import { onStop } from '../../src/publish/command/on-stop.ts';
import { readBenchOptions, specs } from './options.ts';
import { run } from './run.ts';
import { tables } from './table.ts';

const given = openCommand({ usage: 'npm run bench -- [OPTIONS]', about: 'Measures what an archive costs to publish, to search and to write, beside other generators.', specs });
const options = readBenchOptions(given.options);
if (typeof options === 'string') misused(options);

const memory = '/dev/shm';
const work = options.work ?? mkdtempSync(join(statSync(memory, { throwIfNoEntry: false })?.isDirectory() === true ? memory : tmpdir(), 'cuttings-bench-'));
mkdirSync(work, { recursive: true });
const clean = () => { if (!options.keep) rmSync(work, { recursive: true, force: true }); };
onStop(clean, exit.interrupted);
try {
  const report = await run(options, work, (what) => { console.error(what); });
  console.log(`\n${tables(report)}`);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
  if (options.keep) console.log(`\nEverything is kept in ${work}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  clean();
}
