import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SyntheticArchive } from '../../bench/scale/synthetic/archive.ts';
import { asideOf } from '../../src/publish/swap/aside.ts';
import { Running } from '../helpers/running.ts';
import { buildSite, readTree, temporaryFolder } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  test('ends npm start, which serves until then, and leaves nothing but the site', async () => {
    const out = join(temporaryFolder(), 'site');
    const start = new Running('scripts/start.ts', ['--content', smallContent(), '--out', out, '--base', '/archive/']);
    await start.until(() => start.said.includes('Ctrl-C stops it.'));
    const address = /The archive is at (\S+)/.exec(start.said)?.[1] ?? start.said;
    const [page, missing] = [await fetch(`${address}people/ada-example/`), await fetch(`${address}nowhere/`)];
    expect([page.status, (await page.text()).includes('Ada Example'), missing.status, start.child.exitCode]).toEqual([200, true, 404, null]);
    expect(await start.stop()).toEqual({ status: 0, left: false, scratch: [] });
    await expect(fetch(address)).rejects.toThrow();
    expect([existsSync(join(out, 'index.html')), existsSync(asideOf(out))]).toEqual([true, false]);
  });

  test('ends npm start also where the shell alone is stopped by which npm has begun it', async () => {
    const byNpm = ['env', 'npm_lifecycle_event=start', 'sh', '-c', '"$@"; exit', 'sh'];
    const start = new Running('scripts/start.ts', ['--content', smallContent(), '--out', join(temporaryFolder(), 'site')], byNpm);
    await start.until(() => start.said.includes('Ctrl-C stops it.'));
    expect(await start.stop('SIGTERM')).toMatchObject({ left: false, scratch: [] });
  });

  test('ends npm run dev also where the shell alone is stopped before the archive is shown', async () => {
    const tellsWhenItHears = '--import=data:text/javascript,process.on("newListener",(name)=>name==="SIGTERM"&&console.log("hears"))';
    const byNpm = ['env', 'npm_lifecycle_event=dev', `NODE_OPTIONS=${tellsWhenItHears}`, 'sh', '-c', '"$@"; exit', 'sh'];
    const dev = new Running('scripts/dev.ts', ['--content', smallContent()], byNpm);
    await dev.until(() => dev.said.includes('hears'));
    expect(await dev.stop('SIGTERM')).toMatchObject({ left: false });
    expect(dev.said).not.toContain('The archive is at');
  });

  test('ends a build with status 130 while the pages are made, and leaves the public folder as it was and nothing else', async () => {
    const content = smallContent();
    const out = await buildSite(content);
    const before = readTree(out);
    const build = new Running('scripts/build.ts', ['--content', content, '--out', out, '--afresh']);
    await build.until(() => existsSync(asideOf(out)));
    // npm hands on what the terminal has asked as well.
    build.child.kill('SIGINT');
    expect(await build.stop()).toEqual({ status: 130, left: false, scratch: [] });
    expect(existsSync(asideOf(out))).toBe(false);
    expect(readTree(out)).toEqual(before);
    expect(readdirSync(join(out, '..'))).toEqual(['site']);
  });

  test('ends a build while threads make pages, and leaves nothing', async () => {
    const folder = temporaryFolder();
    const [content, out] = [join(folder, 'content'), join(folder, 'site')];
    new SyntheticArchive(content, { seed: 7, perDay: 10 }).add(600);
    const build = new Running('scripts/build.ts', ['--content', content, '--out', out, '--afresh']);
    await build.until(() => existsSync(join(asideOf(out), 'articles')) && readTree(join(asideOf(out), 'articles')).size > 200);
    expect(await build.stop()).toEqual({ status: 130, left: false, scratch: [] });
    expect(build.said).toBe('');
    expect(readdirSync(folder)).toEqual(['content']);
  }, 60_000);

  test('ends an export with status 130, and leaves nothing half written', async () => {
    const folder = temporaryFolder();
    const content = join(folder, 'content');
    new SyntheticArchive(content, { seed: 7, perDay: 10 }).add(2000);
    const exporting = new Running('scripts/export.ts', ['--content', content, '--out', join(folder, 'articles.jsonl')]);
    await exporting.until(() => existsSync(join(folder, '.articles.jsonl.part')));
    expect(await exporting.stop()).toMatchObject({ status: 130, left: false });
    expect([exporting.said, readdirSync(folder)]).toEqual(['', ['content']]);
  });
});
