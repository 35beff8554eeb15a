/**
 * Kills builds and imports at random moments, fills a small disk, flips bits, builds as on other machines, tries hostile texts, and looks at what is left:
 * `npm run torture -- --kills 200 --points 40 --seed 7`. The same seed kills after the same delays. `--file` is imported instead of synthetic items.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../src/kept/places.ts';
import { killBuilds } from './build-kills.ts';
import { chanceOf } from './chance.ts';
import { flipBits } from './flipped-bits.ts';
import { fillDisk } from './full-disk.ts';
import { killImports } from './import-kills.ts';
import { tryHostileTexts } from './hostile-texts.ts';
import { renderPathological } from './pathological.ts';
import { rebuild } from './rebuilds.ts';
import { reportLines } from './report.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' }, points: { type: 'string', default: '40' }, seed: { type: 'string', default: '7' }, only: { type: 'string', default: '' }, file: { type: 'string' } } });
const [kills, points, seed] = [Number(values.kills), Number(values.points), Number(values.seed)];
if (![kills, points, seed].every(Number.isSafeInteger)) {
  console.error('npm run torture -- [--kills NUMBER] [--points NUMBER] [--seed NUMBER] [--only builds|far|imports|bits|markdown|disk|rebuilds|hostile] [--file FILE]');
  process.exit(2);
}

mkdirSync(join(projectRoot, '.cache'), { recursive: true });
const folder = mkdtempSync(join(projectRoot, '.cache', 'torture-'));
const far = process.platform === 'linux' ? mkdtempSync('/dev/shm/torture-') : undefined;
const say = (line: string) => { console.error(line); };
const steps = {
  builds: () => killBuilds({ rounds: kills, chance: chanceOf(seed), folder: join(folder, 'builds'), say }),
  far: () => (far === undefined ? Promise.resolve({ name: 'builds for another disk killed', counts: {}, broken: [], skipped: 'there is no /dev/shm here' })
    : killBuilds({ rounds: Math.ceil(kills / 4), chance: chanceOf(seed + 1), folder: far, say }).then((report) => ({ ...report, name: 'builds for another disk killed' }))),
  imports: () => killImports({ rounds: kills, chance: chanceOf(seed + 2), folder: join(folder, 'imports'), say }, values.file === undefined ? undefined : resolve(values.file)),
  bits: () => flipBits({ rounds: kills * 5, chance: chanceOf(seed + 4), folder: join(folder, 'bits') }),
  markdown: () => Promise.resolve(renderPathological(1500, say)),
  disk: () => fillDisk(points, seed + 3, say),
  rebuilds: () => rebuild({ rounds: points, chance: chanceOf(seed + 5), folder: join(folder, 'rebuilds'), say }),
  hostile: () => tryHostileTexts(folder),
};
console.log(`seed ${seed}`);
try {
  for (const [name, step] of Object.entries(steps)) {
    if (!name.startsWith(values.only)) continue;
    const report = await step();
    for (const line of reportLines(report)) console.log(line);
    if (report.broken.length > 0) process.exitCode = 1;
  }
} finally {
  for (const left of [folder, far]) if (left !== undefined) rmSync(left, { recursive: true, force: true });
}
