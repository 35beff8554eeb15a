import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { gradient, halfOf } from '../helpers/pictures.ts';
import { buildSite, readTree, root, run, writeFiles } from '../helpers/site.ts';
import type { Ran } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';

/** On the project's disk: Astro moves what it writes from there by renames, which do not reach another. */
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'plain-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Astro's own command, as a host runs it that knows no other; only the folder it writes to is not the usual one. */
function astroBuild(content: string, out: string): Promise<Ran> {
  return run('node_modules/astro/bin/astro.mjs', ['build', '--outDir', out], { CUTTINGS_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' });
}

describe('astro build by itself', () => {
  test('makes the same bytes as our own command', async () => {
    const content = writeFiles(smallContent(), { 'articles/wide.md': '---\ntitle: Wide\ndate: 2002\nsource: gazette\n---\n\n![A gradient](wide.png)\n\n![Half of one](half.webp)\n' });
    writeFileSync(join(content, 'articles/wide.png'), await gradient(1700, 20, 'png'));
    writeFileSync(join(content, 'articles/half.webp'), halfOf(await gradient(1700, 400, 'webp')));
    const out = join(folder, 'site');
    expect((await astroBuild(content, out)).status).toBe(0);
    const [plain, ours] = [readTree(out), readTree(await buildSite(content))];
    expect([...plain.keys()]).toEqual([...ours.keys()]);
    expect([...plain.keys()].filter((path) => path.startsWith('_pictures/'))).toHaveLength(3);
    for (const [path, bytes] of ours) expect(plain.get(path)?.equals(bytes), path).toBe(true);
  });

  test('fails with our report when the archive has errors', async () => {
    const content = writeFiles(smallContent(), { 'articles/bad.md': '---\ntitle: Bad\ndate: 2024-02-31\nsource: gazette\n---\n\nText.\n' });
    const { status, stdout, stderr } = await astroBuild(content, join(folder, 'none'));
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/articles\/bad\.md\n\s+3:7 {2}error date-impossible/);
  });
});
