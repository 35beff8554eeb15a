/** Run by `full-disk.ts` where it may mount a disk: `on-small-disk.ts POINTS SEED`. Prints its report as JSON. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/kept/places.ts';
import { archiveIn } from './archives.ts';
import { chanceOf } from './chance.ts';
import { runCommand } from './commands.ts';
import { sealOf, writeFolder } from './folders.ts';
import type { Report } from './report.ts';

const [points, seed] = [Number(process.argv[2]), Number(process.argv[3])];
const chance = chanceOf(seed);
const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]);

const checkout = join(disk, 'checkout');
mkdirSync(checkout);
for (const name of ['src', 'scripts', 'docs', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) cpSync(join(projectRoot, name), join(checkout, name), { recursive: true });
symlinkSync(join(projectRoot, 'node_modules'), join(checkout, 'node_modules'));
const contents = { old: writeFolder(join(disk, 'old'), archiveIn('old')), new: writeFolder(join(disk, 'new'), archiveIn('new')) };
const dist = join(checkout, 'dist');
const filler = join(disk, 'filler');
const build = (edition: 'old' | 'new') => runCommand('scripts/build.ts', ['--content', contents[edition]], undefined, checkout);
const free = () => {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
};

/** Leaves so many bytes free. */
function fill(left: number): void {
  rmSync(filler, { force: true });
  writeFileSync(filler, Buffer.alloc(Math.max(0, free() - left)));
}

const broken: string[] = [];
const counts = { 'disk-full points': 0, 'failed and left the site as it was': 0, 'had room after all': 0, 'builds afterwards': 0 };
const inPeace = async (edition: 'old' | 'new', wanted?: string) => {
  rmSync(filler, { force: true });
  const { status, said } = await build(edition);
  const seal = sealOf(dist);
  if (status !== 0 || seal === undefined || (wanted !== undefined && seal !== wanted)) broken.push(`a build with room does not make what it should\n${said}`);
  return seal ?? '';
};

const before = free();
const seals = { new: points > 1 ? await inPeace('new') : undefined, old: await inPeace('old') };
// A site is here already, so a build needs as much again; above that it has room.
const need = Math.ceil((before - free()) * 2);
for (let point = 1; point <= points; point += 1) {
  const left = Math.floor(chance() * need);
  fill(left);
  const { status, said } = await build('new');
  counts['disk-full points'] += 1;
  if (status === 0) {
    counts['had room after all'] += 1;
    if (sealOf(dist) !== seals.new) broken.push(`with ${left} bytes a build says that it went well and did not`);
    await inPeace('old', seals.old);
  } else if (sealOf(dist) !== seals.old) broken.push(`with ${left} bytes the site that was public is not what it was\n${said}`);
  else if (!said.includes('The disk is full')) broken.push(`with ${left} bytes the disk is not what is named\n${said}`);
  else counts['failed and left the site as it was'] += 1;
  console.error(`${left} bytes left: ${status === 0 ? 'built' : 'refused'}`);
  if (point % 10 === 0 || point === points) {
    await inPeace('new', seals.new);
    if (point < points) await inPeace('old', seals.old);
    counts['builds afterwards'] += 1;
  }
}
console.log(JSON.stringify({ name: 'builds on a full disk', counts, broken } satisfies Report));
