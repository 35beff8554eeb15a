import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { asideOf } from '../../src/publish/swap/aside.ts';
import { Running } from '../helpers/running.ts';
import { buildSite, readTree, run, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';

let start: Running | undefined;
let second: Running | undefined;

afterEach(async () => {
  for (const each of [start, second]) await each?.stop('SIGKILL');
  second = undefined;
});

interface Started {
  readonly content: string;
  readonly out: string;
  readonly running: Running;
  /** Changes the title of the second article. */
  readonly save: (title: string) => void;
  readonly titleShown: () => string;
}

/** `npm start`, which serves the small archive and has done what it does at first. */
async function started(...options: readonly string[]): Promise<Started> {
  const [content, out] = [smallContent(), join(temporaryFolder(), 'site')];
  const running = new Running('scripts/start.ts', ['--content', content, '--out', out, ...options]);
  start = running;
  await running.until(() => running.said.includes('Ctrl-C stops it.'));
  const file = join(content, 'articles/second.md');
  const save = (title: string) => { writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`)); };
  const page = join(out, 'articles/second/index.html');
  return { content, out, running, save, titleShown: () => /<title>([^<]*)/.exec(readFileSync(page, 'utf8'))?.[1] ?? '' };
}

const built = (running: Running) => running.said.split('\nBuilt ').length - 1;

describe.skipIf(process.platform === 'win32')('npm start', () => {
  test('builds again what was saved, also more than once, and the site is that of a build', async () => {
    const { content, out, running, save, titleShown } = await started();
    save('Second thoughts');
    await running.until(() => built(running) === 2);
    expect(titleShown()).toContain('Second thoughts');
    rmSync(join(content, 'articles/first.md'));
    await running.until(() => built(running) === 3);
    expect(existsSync(join(out, 'articles/first/index.html'))).toBe(false);
    expect(readTree(out)).toEqual(readTree(await buildSite(content)));
    expect(await running.stop()).toEqual({ status: 0, left: false, scratch: [] });
  });

  test('says what is wrong with what was saved, serves what it served, and builds when it is mended', async () => {
    const { running, save, titleShown } = await started();
    save('[unclosed');
    await running.until(() => running.said.includes('is as it was'));
    expect(running.said).toContain('articles/second.md\n');
    expect([built(running), titleShown()]).toEqual([1, expect.stringContaining('Second')]);
    save('Mended');
    await running.until(() => built(running) === 2);
    expect(titleShown()).toContain('Mended');
  });

  test('builds nothing where an editor keeps something beside a file, or a version control its own', async () => {
    const { content, running } = await started();
    for (const file of ['articles/.second.md.swp', 'articles/second.md~', '.git/index', '.obsidian/workspace.json']) writeFiles(content, { [file]: 'At work' });
    await setTimeout(1500);
    expect(running.said).not.toContain('The content has changed');
  });

  test('leaves alone what another command has built in the place of its site, which may be what is published', async () => {
    const { content, out, running, save, titleShown } = await started();
    expect((await run('scripts/build.ts', ['--content', content, '--out', out, '--site', 'https://public.example'])).status).toBe(0);
    const other = readTree(out);
    save('Not for the public');
    await running.until(() => running.said.includes('was built by another command meanwhile'));
    save('Nor this');
    await setTimeout(1500);
    expect([readTree(out), built(running), running.said.includes('has changed')]).toEqual([other, 1, false]);
    expect(titleShown()).toContain('Second');
  });

  test('goes on with what another command has built in the same way', async () => {
    const { content, out, running, save, titleShown } = await started();
    save('Second thoughts');
    await run('scripts/build.ts', ['--content', content, '--out', out]);
    await setTimeout(1500);
    save('Third thoughts');
    await running.until(() => titleShown().includes('Third thoughts'));
    expect(running.said).not.toContain('was built by another command');
  });

  test('builds nothing by itself at first where files with errors are left out, and builds what is saved', async () => {
    const { running, save, titleShown } = await started('--leave-out-broken');
    await setTimeout(1500);
    expect(running.said).not.toContain('The content has changed');
    save('Second thoughts');
    await running.until(() => built(running) === 2);
    expect(titleShown()).toContain('Second thoughts');
  });

  test('builds what is saved while it builds the first time', async () => {
    const [content, out] = [smallContent(), join(temporaryFolder(), 'site')];
    start = new Running('scripts/start.ts', ['--content', content, '--out', out]);
    await start.until(() => existsSync(join(asideOf(out), 'index.html')));
    rmSync(join(content, 'articles/first.md'));
    await start.until(() => start !== undefined && built(start) === 2);
    expect(existsSync(join(out, 'articles/first/index.html'))).toBe(false);
  });

  test('says so when what is wrong is mended by what there was before', async () => {
    const { content, running } = await started();
    const [sources, away] = [join(content, 'sources'), join(temporaryFolder(), 'sources')];
    renameSync(sources, away);
    await running.until(() => running.said.includes('is as it was'));
    renameSync(away, sources);
    await running.until(() => running.said.includes('The content is again what'));
    expect(built(running)).toBe(1);
  });

  test('says that the content folder is away, and builds when it is back', async () => {
    const { content, running, save } = await started();
    const away = join(temporaryFolder(), 'away');
    renameSync(content, away);
    await running.until(() => running.said.includes(`There is no folder ${content} any more.`));
    expect(running.said).not.toContain('fault of the software');
    renameSync(away, content);
    await running.until(() => running.said.includes('The content is again what'));
    save('Second thoughts');
    await running.until(() => built(running) === 2);
  });

  test('says that a build was ended by the system', async () => {
    const { running, save } = await started();
    save('Never published');
    await running.until(() => running.running('scripts/build.ts').length > 0);
    for (const pid of running.running('scripts/build.ts')) process.kill(pid, 'SIGKILL');
    await running.until(() => running.said.includes('was ended from outside (SIGKILL)'));
    save('Published');
    await running.until(() => built(running) === 2);
  });

  test('builds for itself where another one, of the same content and for another folder, is a moment quicker', async () => {
    const { content, running, save } = await started();
    second = new Running('scripts/start.ts', ['--content', content, '--out', join(temporaryFolder(), 'site'), '--base', '/archive/']);
    await second.until(() => second?.said.includes('Ctrl-C stops it.') === true);
    for (const round of [2, 3]) {
      save(`Round ${round}`);
      for (const each of [running, second]) await each.until(() => built(each) === round);
    }
  });

  test.each(['stop', 'stopAll'] as const)('takes a build that is at work with it when it is stopped, and leaves the site as it was: %s', async (stop) => {
    const { out, running, save } = await started();
    const before = readTree(out);
    save('Never published');
    await running.until(() => running.running('scripts/build.ts').length > 0);
    expect(await running[stop]()).toEqual({ status: 0, left: false, scratch: [] });
    expect([readTree(out), existsSync(asideOf(out))]).toEqual([before, false]);
    expect(running.said).not.toContain('is as it was');
  });
});
