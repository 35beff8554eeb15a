/**
 * Kills builds and imports at random moments, fills a small disk, flips bits, builds as on other machines, tries hostile texts, and looks at what is left:
 * `npm run torture -- --kills 200 --points 40 --seed 7`. The same seed kills after the same delays. `--file` is imported instead of synthetic items.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { misused, openCommand } from '../../scripts/command/command.ts';
import { projectRoot } from '../../src/kept/places.ts';
import { killBuilds } from './build-kills.ts';
import { chanceOf } from './chance.ts';
import { flipBits } from './flipped-bits.ts';
import { fillDisk } from './full-disk.ts';
import { killImports } from './import-kills.ts';
import { tryHostileTexts } from './hostile-texts.ts';
import { readTortureOptions, specs } from './options.ts';
import { renderPathological } from './pathological.ts';
import { rebuild } from './rebuilds.ts';
import { reportLines } from './report.ts';
import { byTime } from './work.ts';

const given = openCommand({ usage: 'npm run torture -- [OPTIONS]', about: 'Kills builds and imports at random moments, fills a small disk, flips bits, builds as on other machines, tries hostile texts, and looks at what is left.', specs });
const options = readTortureOptions(given.options);
if (typeof options === 'string') misused(options);
const { kills, points, seed, file } = options;

mkdirSync(join(projectRoot, '.cache'), { recursive: true });
const folder = mkdtempSync(join(projectRoot, '.cache', 'torture-'));
const far = process.platform === 'linux' ? mkdtempSync('/dev/shm/torture-') : undefined;
const say = (line: string) => { console.error(line); };
const steps = {
  builds: () => killBuilds({ rounds: kills, chance: chanceOf(seed), folder: join(folder, 'builds'), say }),
  far: () => (far === undefined ? Promise.resolve({ name: 'builds for another disk killed', counts: {}, broken: [], skipped: 'there is no /dev/shm here' })
    : killBuilds({ rounds: Math.ceil(kills / 4), chance: chanceOf(seed + 1), folder: far, say }).then((report) => ({ ...report, name: 'builds for another disk killed' }))),
  imports: () => killImports({ rounds: kills, chance: chanceOf(seed + 2), folder: join(folder, 'imports'), say }, file === undefined ? undefined : resolve(file)),
  bits: () => flipBits({ rounds: kills * 5, chance: chanceOf(seed + 4), folder: join(folder, 'bits') }),
  markdown: () => Promise.resolve(renderPathological(1500, say, byTime)),
  disk: () => fillDisk(points, seed + 3, say),
  rebuilds: () => rebuild({ rounds: points, chance: chanceOf(seed + 5), folder: join(folder, 'rebuilds'), say }),
  hostile: () => tryHostileTexts(folder),
};
console.log(`seed ${seed}`);
try {
  for (const part of options.parts) {
    const report = await steps[part]();
    for (const line of reportLines(report)) console.log(line);
    if (report.broken.length > 0) process.exitCode = 1;
  }
} finally {
  for (const left of [folder, far]) if (left !== undefined) rmSync(left, { recursive: true, force: true });
}
