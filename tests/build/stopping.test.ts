import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { SyntheticArchive } from '../../bench/scale/synthetic/archive.ts';
import { asideOf } from '../../src/publish/aside.ts';
import { buildSite, commandEnvironment, readTree, root, temporaryFolder } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';

/** A command at work, the leader of a group of its own, with a folder of its own for what it keeps for a while. */
class Running {
  readonly child: ChildProcess;
  readonly scratch = temporaryFolder();
  said = '';

  constructor(script: string, args: readonly string[]) {
    this.child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, detached: true, env: commandEnvironment({ TMPDIR: this.scratch }) });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { this.said += text; });
  }

  /** Waits until something is so, or the command has ended. */
  async until(so: () => boolean): Promise<void> {
    while (!so() && this.child.exitCode === null) await setTimeout(10);
  }

  /** Ends the command as Ctrl-C does, but for what it has started; answers with its status and what is left of its group. */
  async interrupt(): Promise<{ status: number | null; left: boolean; scratch: string[] }> {
    const closed = once(this.child, 'close');
    this.child.kill('SIGINT');
    await closed;
    for (let tries = 0; tries < 100 && this.#groupLives(); tries += 1) await setTimeout(20);
    return { status: this.child.exitCode, left: this.#groupLives(), scratch: readdirSync(this.scratch) };
  }

  /** A process that has ended and that nobody has asked for its status yet is not alive. */
  #groupLives(): boolean {
    const rows = execFileSync('ps', ['-eo', 'pgid=,stat='], { encoding: 'utf8' }).trim().split('\n').map((row) => row.trim().split(/\s+/));
    return rows.some(([group, state = '']) => Number(group) === this.child.pid && !state.startsWith('Z'));
  }
}

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  test('ends npm start, which serves until then, and leaves nothing but the site', async () => {
    const out = join(temporaryFolder(), 'site');
    const start = new Running('scripts/start.ts', ['--content', smallContent(), '--out', out, '--base', '/archive/']);
    await start.until(() => start.said.includes('Ctrl-C stops it.'));
    const address = /The archive is at (\S+)/.exec(start.said)?.[1] ?? start.said;
    const [page, missing] = [await fetch(`${address}people/ada-example/`), await fetch(`${address}nowhere/`)];
    expect([page.status, (await page.text()).includes('Ada Example'), missing.status, start.child.exitCode]).toEqual([200, true, 404, null]);
    expect(await start.interrupt()).toEqual({ status: 0, left: false, scratch: [] });
    await expect(fetch(address)).rejects.toThrow();
    expect([existsSync(join(out, 'index.html')), existsSync(asideOf(out))]).toEqual([true, false]);
  });

  test('ends a build with status 130 while the pages are made, and leaves the public folder as it was and nothing else', async () => {
    const content = smallContent();
    const out = await buildSite(content);
    const before = readTree(out);
    const build = new Running('scripts/build.ts', ['--content', content, '--out', out, '--afresh']);
    await build.until(() => existsSync(asideOf(out)));
    expect(await build.interrupt()).toEqual({ status: 130, left: false, scratch: [] });
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
    expect(await build.interrupt()).toEqual({ status: 130, left: false, scratch: [] });
    expect(build.said).toBe('');
    expect(readdirSync(folder)).toEqual(['content']);
  }, 60_000);
});
