import { cpSync, mkdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { projectRoot } from '../../src/kept/places.ts';
import type { pretended } from './another-machine.ts';
import { archiveIn } from './archives.ts';
import { copyCheckout } from './checkout.ts';
import { runCommand } from './commands.ts';
import { contentOf, writeFolder } from './folders.ts';
import type { Report, Torture } from './report.ts';

const zones = ['UTC', 'Asia/Kamchatka', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Casablanca'];
const locales = ['C', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'th_TH.UTF-8', 'de_DE.UTF-8', 'ja_JP.UTF-8'];
const masks = [0o022, 0o077, 0o002];

/**
 * Builds the same content again and again as on other machines: in another checkout at another path, without any cache or with that of the build
 * before, in another zone, language and folder of temporary files, on another day, with other rights, another number of
 * processors, the files written in another order, and every folder listed in another. Each site must be the first, byte for byte.
 */
export async function rebuild({ rounds, chance, folder, say }: Torture): Promise<Report> {
  const broken: string[] = [];
  const counts = { 'rebuilds compared': 0, 'files in each, of two archives': 0, 'in a new checkout': 0 };
  const pick = <T>(list: readonly T[], otherwise: T): T => list[Math.floor(chance() * list.length)] ?? otherwise;
  const archives = { shipped: join(projectRoot, 'tests/shipped'), synthetic: writeFolder(join(folder, 'synthetic'), archiveIn('old')) };
  const first = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, content] of Object.entries(archives)) {
    const out = join(folder, `first-${name}`);
    const { status, said } = await runCommand('scripts/build.ts', ['--content', content, '--out', out]);
    if (status !== 0) throw new Error(`A build in peace failed:\n${said}`);
    const files = contentOf(out) ?? new Map<string, string>();
    first.set(name, files);
    counts['files in each, of two archives'] += files.size;
  }
  let checkout = projectRoot;
  for (let round = 1; round <= rounds; round += 1) {
    if (round % 3 === 1) {
      checkout = copyCheckout(join(folder, `${'deeper/'.repeat(round % 4)}checkout-${round}`));
      counts['in a new checkout'] += 1;
    }
    const name = round % 2 === 0 ? 'shipped' : 'synthetic';
    const content = copyInAnotherOrder(archives[name], join(folder, `content-${round}`), chance);
    const temporary = join(folder, `temporary-${round}`);
    mkdirSync(temporary);
    const machine: z.infer<typeof pretended> = {
      seed: round,
      days: Math.floor(chance() * 8000) - 4000,
      processors: pick([1, 2, 7, 64], 1),
      mask: pick(masks, 0o022),
    };
    const environment = {
      TZ: pick(zones, 'UTC'),
      LANG: pick(locales, 'C'),
      TMPDIR: temporary,
      ANOTHER_MACHINE: JSON.stringify(machine),
      NODE_OPTIONS: `--import ${join(checkout, 'bench/torture/another-machine.ts')}`,
    };
    const out = join(folder, `site-${round}`);
    const { status, said } = await runCommand('scripts/build.ts', ['--content', content, '--out', out], undefined, checkout, { ...environment, LC_ALL: environment.LANG });
    const what = `rebuild ${round} (${name}, ${environment.TZ}, ${environment.LANG}, ${machine.days} days from now, ${machine.processors} processors)`;
    counts['rebuilds compared'] += 1;
    const files = contentOf(out) ?? new Map<string, string>();
    const expected = first.get(name) ?? new Map<string, string>();
    const other = [...new Set([...files.keys(), ...expected.keys()])].filter((path) => files.get(path) !== expected.get(path));
    if (status !== 0 || other.length > 0) broken.push(`${what}: other bytes in ${other.slice(0, 5).join(', ')}\n${said}`);
    say(`${what}: ${other.length === 0 ? 'the same' : 'OTHER'}`);
    for (const done of [out, content, temporary]) rmSync(done, { recursive: true, force: true });
  }
  return { name: 'rebuilds as on other machines', counts, broken };
}

/** Copies a folder file by file in an order of chance, and gives each file another age. */
function copyInAnotherOrder(from: string, to: string, chance: () => number): string {
  const paths = [...(contentOf(from)?.keys() ?? [])].map((path) => [chance(), path] as const).sort(([a], [b]) => a - b).map(([, path]) => path);
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(from, path), join(to, path));
    const age = new Date(Math.floor(chance() * 1e12));
    utimesSync(join(to, path), age, age);
  }
  return to;
}
