import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { commandEnvironment, root, writeFiles } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';

let content = '';
let child: ChildProcess | undefined;
let said = '';
let told = '';
let address = '';

async function begin(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  said = '';
  child = spawn(process.execPath, [join(root, 'scripts/dev.ts'), '--content', content], { cwd: root, env: commandEnvironment({ NO_COLOR: '1', ...environment }) });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { said += text; });
  await vi.waitFor(() => { expect(said).toContain('Ctrl-C stops it.'); }, { timeout: 60_000, interval: 50 });
  address = /The archive is at (\S+)/.exec(said)?.[1] ?? '';
}

async function stop(): Promise<void> {
  if (child === undefined || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
}

/** Waits until a page holds a text. */
async function shows(path: string, text: string): Promise<void> {
  await vi.waitFor(async () => { expect(await (await fetch(new URL(path, address))).text()).toContain(text); }, { timeout: 20_000, interval: 50 });
}

describe.skipIf(process.platform === 'win32')('npm run dev', () => {
  beforeAll(async () => {
    content = writeFiles(smallContent(), { 'articles/wrong.md': '---\ntitle: Synthetic error\ndate: yesterday\nsource: gazette\n---\n\nWords.\n' });
    await begin();
  }, 60_000);

  afterAll(stop);

  test('tells what was wrong before it began, and that it is mended', async () => {
    await vi.waitFor(() => { expect(said).toMatch(/wrong\.md\n +3:7 +error date-form/); }, { timeout: 20_000, interval: 50 });
    rmSync(join(content, 'articles/wrong.md'));
    await vi.waitFor(() => { expect(said).toContain('Nothing is wrong any more.'); }, { timeout: 20_000, interval: 50 });
    told = said;
    said = '';
  }, 60_000);

  test('heads what it has found neither as a warning nor as a fault of Astro, and says nothing of Astro where there is no such page', async () => {
    for (const path of ['articles/wrong/', 'people/nobody/', 'nothing/at/all/', '%E0%A4%A/', 'articles/100%/', '%ff', '%00/']) expect((await fetch(new URL(path, address))).status, path).toBe(404);
    await shows('articles/wrong/', 'There is no such page');
    expect(told).toMatch(/^\d\d:\d\d:\d\d \[cuttings\] *$/m);
    expect(told + said).not.toMatch(/WARN|ERROR|getStaticPaths/);
  }, 60_000);

  test('leads to a page whose last slash was left out', async () => {
    const { url, status } = await fetch(new URL('people/ada-example?x=1', address), { headers: { accept: 'text/html' } });
    expect([status, url]).toEqual([200, new URL('people/ada-example/?x=1', address).href]);
  }, 60_000);

  test('shows the archive, and a person with what lists the name', async () => {
    await shows('people/ada-example/', 'Ada Example');
    expect(said).not.toMatch(/warn/i);
  }, 60_000);

  test('shows an article that is added, in a new folder too, and what is changed in it afterwards', async () => {
    writeFiles(content, { 'articles/new/deeper/added.md': '---\ntitle: Synthetic addition\ndate: 2001-02-03\nsource: gazette\n---\n\nFirst words.\n' });
    await shows('articles/new/deeper/added/', 'First words.');
    writeFileSync(join(content, 'articles/new/deeper/added.md'), '---\ntitle: Synthetic addition\ndate: 2001-02-03\nsource: gazette\n---\n\nSecond words of Ada Example.\n');
    await shows('articles/new/deeper/added/', 'Second words');
    await shows('people/ada-example/', 'Synthetic addition');
  }, 60_000);

  test('tells what is wrong when it is saved, and shows what is right again', async () => {
    writeFiles(content, { 'articles/new/deeper/added.md': '---\ntitle: Synthetic addition\ndate: yesterday\nsource: gazette\n---\n\nWords.\n' });
    await vi.waitFor(() => { expect(said).toMatch(/added\.md\n +3:7 +error date-form/); }, { timeout: 20_000, interval: 50 });
    await shows('articles/new/deeper/added/', 'is left out until it is mended');
    await shows('articles/new/deeper/added/', 'Line 3: ');
    await shows('people/ada-exampel/', '<a href="/people/ada-example/">');
    writeFiles(content, { 'articles/new/deeper/added.md': '---\ntitle: Synthetic addition\ndate: 2001-02-03\nsource: gazette\n---\n\nThird words.\n' });
    await shows('articles/new/deeper/added/', 'Third words.');
    await vi.waitFor(() => { expect(said).toContain('Nothing is wrong any more.'); }, { timeout: 20_000, interval: 50 });
  }, 60_000);

  test('goes on while the content folder is elsewhere, says that it cannot be read, and sees what is changed when it has come again', async () => {
    renameSync(content, `${content}-elsewhere`);
    await vi.waitFor(() => { expect(said).toContain('The archive cannot be read: ENOENT'); }, { timeout: 20_000, interval: 50 });
    renameSync(`${content}-elsewhere`, content);
    await shows('people/ada-example/', 'Ada Example');
    said = '';
    writeFiles(content, { 'articles/back.md': '---\ntitle: Synthetic return\ndate: yesterday\nsource: gazette\n---\n\nWords.\n' });
    await vi.waitFor(() => { expect(said).toMatch(/back\.md\n +3:7 +error date-form/); }, { timeout: 20_000, interval: 50 });
    expect(child?.exitCode).toBe(null);
  }, 60_000);

  test('has Vite load for a page what pages are made of, and hardly any of Astro’s own code', async () => {
    await stop();
    await begin({ DEBUG: 'vite:transform' });
    await shows('', 'Synthetic');
    const loaded = [...said.matchAll(/vite:transform \S+ms (?:\[skipped\] )?(\/\S+)/g)].map(([, path = '']) => path);
    expect(loaded).toEqual(expect.arrayContaining([expect.stringContaining('/src/documents/Home.astro')]));
    expect(loaded.filter((path) => path.includes('/node_modules/astro/')).length).toBeLessThan(8);
    expect(loaded.filter((path) => /\/src\/(?:edition|intake|archive|sheets)\//.test(path))).toEqual([]);
  }, 60_000);
});
