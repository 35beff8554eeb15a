/** Run by `full-disk.ts` where it may mount a disk: `on-small-disk.ts POINTS SEED`. Prints its report as JSON. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveIn, itemsToImport } from './archives.ts';
import { chanceOf } from './chance.ts';
import { copyCheckout } from './checkout.ts';
import { runCommand } from './commands.ts';
import { contentOf, isUnfinished, sealOf, writeFolder } from './folders.ts';
import type { Report } from './report.ts';

const [points, seed] = [Number(process.argv[2]), Number(process.argv[3])];
const chance = chanceOf(seed);
const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]);

const checkout = copyCheckout(join(disk, 'checkout'));
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

/** Imports on a disk that is filled to random points: what is found must be whole, and the same import with room must come to the same folder. */
async function importWithoutRoom(): Promise<void> {
  writeFileSync(join(disk, 'items.jsonl'), itemsToImport(400));
  const content = join(disk, 'imported');
  const run = () => runCommand('scripts/import.ts', [join(disk, 'items.jsonl'), '--content', content], undefined, checkout);
  const room = free();
  await run();
  const [peace, whole] = [sealOf(content), contentOf(content)];
  const needed = room - free();
  for (let point = 1; point <= points; point += 1) {
    rmSync(content, { recursive: true, force: true });
    fill(Math.floor(chance() * needed));
    const { status, said } = await run();
    counts['imports on a full disk'] += 1;
    for (const [path, hash] of contentOf(content) ?? []) if (!isUnfinished(path) && whole?.get(path) !== hash) broken.push(`an import on a full disk leaves ${path} other than it should be`);
    if (status !== 0 && !said.includes('ENOSPC')) broken.push(`an import on a full disk does not name the disk\n${said}`);
    rmSync(filler, { force: true });
    if ((await run()).status !== 0 || sealOf(content) !== peace) broken.push('an import with room does not go on from one on a full disk');
  }
}

const broken: string[] = [];
const counts = { 'disk-full points': 0, 'failed and left the site as it was': 0, 'had room after all': 0, 'builds afterwards': 0, 'imports on a full disk': 0 };
const inPeace = async (edition: 'old' | 'new', wanted?: string) => {
  rmSync(filler, { force: true });
  const { status, said } = await build(edition);
  const seal = sealOf(dist);
  if (status !== 0 || seal === undefined || (wanted !== undefined && seal !== wanted)) broken.push(`a build with room does not make what it should\n${said}`);
  return seal ?? '';
};

const before = free();
const seals = { new: points > 1 ? await inPeace('new') : undefined, old: await inPeace('old') };
// A build shares what is as before, so it needs less than a site; above that it has room. A single point is one without.
const need = points > 1 ? before - free() : 400_000;
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
await importWithoutRoom();
console.log(JSON.stringify({ name: 'builds on a full disk', counts, broken } satisfies Report));
