import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/publish/verify/checksums.ts';
import { manifestFile, verifiedFolder, verifyFiles } from '../../src/publish/verify/verify-files.ts';
import { archiveIn } from './archives.ts';
import { runCommand } from './commands.ts';
import { writeFolder } from './folders.ts';
import type { Report, Torture } from './report.ts';

/** Flips single bits in a built site, takes files away and adds some, one at a time, and looks whether each is named. */
export async function flipBits({ rounds, chance, folder }: Omit<Torture, 'say'>): Promise<Report> {
  const broken: string[] = [];
  const counts = { 'bits flipped': 0, 'in the manifest': 0, 'files taken away': 0, 'files added': 0, found: 0 };
  const site = join(folder, 'site');
  const { status, said } = await runCommand('scripts/build.ts', ['--content', writeFolder(join(folder, 'content'), archiveIn('old')), '--out', site]);
  const verified = verifiedFolder(site);
  if (status !== 0 || verified === undefined) throw new Error(`A build in peace failed:\n${said}`);
  const paths = [...filesOf(site), manifestFile].filter((path) => statSync(join(site, path)).size > 0);
  const look = (what: string, found: (differences: ReturnType<typeof verifyFiles>) => boolean) => {
    if (found(verifyFiles(verified))) counts.found += 1;
    else broken.push(`${what} is not found`);
  };
  for (let round = 1; round <= rounds; round += 1) {
    const path = round % 10 === 0 ? manifestFile : (paths[Math.floor(chance() * paths.length)] ?? manifestFile);
    const file = join(site, path);
    const bytes = readFileSync(file);
    const at = Math.floor(chance() * bytes.length);
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << Math.floor(chance() * 8)), at);
    writeFileSync(file, flipped);
    counts[path === manifestFile ? 'in the manifest' : 'bits flipped'] += 1;
    look(`a bit of byte ${at} of ${path}`, ({ changed, missing, odd }) => (path === manifestFile ? changed.length + missing.length + odd.length > 0 : changed.length === 1 && changed[0] === path));
    writeFileSync(file, bytes);
    if (round % 10 !== 5 || path === manifestFile) continue;
    rmSync(file);
    counts['files taken away'] += 1;
    look(`the lack of ${path}`, ({ missing }) => missing.length === 1 && missing[0] === path);
    writeFileSync(file, bytes);
    cpSync(file, `${file}.copy`);
    counts['files added'] += 1;
    look(`a copy of ${path}`, ({ added }) => added.length === 1 && added[0] === `${path}.copy`);
    rmSync(`${file}.copy`);
  }
  return { name: 'damage to a built site', counts, broken };
}
