import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../src/kept/places.ts';
import type { Report } from './report.ts';

const name = 'builds on a full disk';
const reported = z.object({ name: z.string(), counts: z.record(z.string(), z.number()), broken: z.array(z.string()) });

/** The same user in a world of its own, in which disks may be mounted and are gone with it. */
const apart = ['--user', '--map-root-user', '--mount'];

/** Why no small disk can be had here; undefined where one can. */
export function noSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'a small disk is mounted on Linux only';
  return spawnSync('unshare', [...apart, 'true']).status === 0 ? undefined : 'this system lets nobody mount a disk of his own (unshare --user --map-root-user --mount)';
}

/**
 * Fills a small disk to so many random points and builds on it, in a checkout that lies on that disk.
 * @returns what came of it; skipped, with the reason, where no disk can be mounted
 */
export function fillDisk(points: number, seed: number, say: (line: string) => void): Promise<Report> {
  const skipped = noSmallDisk();
  if (skipped !== undefined) return Promise.resolve({ name, counts: {}, broken: [], skipped });
  return new Promise((resolve, reject) => {
    const child = spawn('unshare', [...apart, process.execPath, join(projectRoot, 'bench/torture/on-small-disk.ts'), String(points), String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => { told += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { say(text.trimEnd()); });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve(reported.parse(JSON.parse(told)));
      else reject(new Error(`The small disk could not be tried (status ${String(status)}).`));
    });
  });
}
