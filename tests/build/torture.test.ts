import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { killBuilds } from '../../bench/torture/build-kills.ts';
import { chanceOf } from '../../bench/torture/chance.ts';
import { fillDisk, noSmallDisk } from '../../bench/torture/full-disk.ts';
import { killImports } from '../../bench/torture/import-kills.ts';
import { renderPathological } from '../../bench/torture/pathological.ts';
import { rebuild } from '../../bench/torture/rebuilds.ts';
import { countingBlocks } from '../../bench/torture/work.ts';
import { beginBuild } from '../../src/publish/one-build.ts';
import { buildSite, folderOnOurDisk, readTree, root, run, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';

const silent = () => undefined;
const windows = process.platform === 'win32';

/** There the swap is two renames. */
const folder = folderOnOurDisk();

describe.skipIf(windows)('a small sample of the torture (npm run torture does the whole)', () => {
  test('builds that are killed leave the old site or the new one, and the next build needs no help', async () => {
    const report = await killBuilds({ rounds: 2, chance: chanceOf(1), folder: join(folder, 'builds'), say: silent });
    expect(report.broken).toEqual([]);
    expect(report.counts['builds afterwards']).toBeGreaterThan(0);
  }, 180_000);

  test('imports that are killed leave whole files, and the same import makes the same folder', async () => {
    const report = await killImports({ rounds: 3, chance: chanceOf(2), folder: join(folder, 'imports'), say: silent });
    expect(report.broken).toEqual([]);
    expect(report.counts['imports finished']).toBe(1);
  }, 180_000);

  test('texts that take parsers long are no more work for them than a text of their length may be, or are refused', () => {
    const { byBlocks, end } = countingBlocks();
    // As large as the whole does: a smaller text of a kind that is refused may be parsed still, in quadratic time.
    const report = renderPathological(1500, silent, byBlocks);
    end();
    expect(report.broken).toEqual([]);
    expect(report.counts['kinds of text']).toBeGreaterThan(50);
    expect(report.counts['rendered']).toBeGreaterThan(20);
  }, 600_000);

  test.skipIf(noSmallDisk() !== undefined)(`a build on a full disk leaves the site as it was and names the disk, and an import leaves whole files${noSmallDisk() === undefined ? '' : ` (skipped: ${noSmallDisk() ?? ''})`}`, async () => {
    const report = await fillDisk(1, 3, silent);
    expect(report.broken).toEqual([]);
    expect(report.counts['failed and left the site as it was']).toBeGreaterThan(0);
    expect(report.counts['imports on a full disk']).toBe(1);
  }, 180_000);
});

describe('a machine that is made to seem another', () => {
  test('lists folders in another order, on another day, with other rights and processors, to every way of asking', async () => {
    const asked = "import * as fs from 'node:fs'; import { availableParallelism } from 'node:os'; const listed = [fs.readdirSync('src'), await fs.promises.readdir('src'), await new Promise((done) => fs.readdir('src', (_, found) => done(found)))]; console.log(JSON.stringify([...listed, new Date().getUTCFullYear() - Number(process.argv[1]), process.umask(), availableParallelism()]))";
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', join(root, 'bench/torture/another-machine.ts'), '--input-type=module', '-e', asked, String(new Date().getUTCFullYear())], {
      cwd: root, env: { ...process.env, ANOTHER_MACHINE: JSON.stringify({ seed: 1, days: 3660, processors: 7, mask: 0o077 }) },
    });
    const [one, two, three, ...rest]: unknown[] = z.array(z.unknown()).parse(JSON.parse(stdout));
    const here = readdirSync(join(root, 'src')).sort();
    for (const listed of [one, two, three]) {
      expect(listed).not.toEqual(here);
      expect(z.array(z.string()).parse(listed).sort()).toEqual(here);
    }
    expect(rest).toEqual([10, 0o077, 7]);
  });

  test('makes the very same site', async () => {
    const report = await rebuild({ rounds: 2, chance: chanceOf(4), folder: join(folder, 'rebuilds'), say: silent });
    expect(report.broken).toEqual([]);
    expect(report.counts['rebuilds compared']).toBe(2);
  }, 180_000);
});

describe('a build', () => {
  test('puts back the site that a killed swap left beside its place, even if it then finds errors in the archive', async () => {
    const content = smallContent();
    const out = await buildSite(content);
    const before = readTree(out);
    renameSync(out, join(out, '../.site.before'));
    writeFiles(content, { 'articles/bad.md': 'nothing' });
    expect((await run('scripts/start.ts', ['--content', content, '--out', out])).status).toBe(1);
    expect(readTree(join(out, '..'))).toEqual(new Map([...before].map(([path, bytes]) => [`site/${path}`, bytes])));
  });

  test('is refused while another is at work in the same checkout, with a clear word, and touches nothing', async () => {
    const content = smallContent();
    const out = join(temporaryFolder(), 'site');
    const end = beginBuild();
    const { status, stdout, stderr } = await run('scripts/build.ts', ['--content', content, '--out', out]);
    end();
    expect({ status, stdout }).toEqual({ status: 75, stdout: '' });
    expect(stderr).toBe(`Another build (process ${process.pid}) is at work in this checkout, and two at once would disturb each other. Nothing was done. Wait until it has ended, and build again. Where that process is another program, delete the folder .cache/building.\n`);
    expect(existsSync(out)).toBe(false);
    expect((await run('scripts/build.ts', ['--content', content, '--out', out])).status).toBe(0);
  });
});
