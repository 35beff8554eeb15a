import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshCheckout } from '../../bench/scale/ours/checkout.ts';
import { failureText } from '../../src/publish/told/failure.ts';
import { Compiling } from '../../src/publish/press/compiling.ts';
import { manifestFile } from '../../src/site/manifest.ts';
import { isWhole } from '../../src/publish/press/press.ts';
import { Running } from '../helpers/running.ts';
import { readTree, run, temporaryFolder, writeFiles } from '../helpers/site.ts';
import type { Ran } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';

/** Nothing was ever compiled there. */
const checkout = freshCheckout(join(temporaryFolder(), 'checkout'));
const presses = join(checkout, '.cache/press');
const command = join(checkout, 'scripts/build.ts');
const content = smallContent();

const compiledBefore = join(temporaryFolder(), 'press');

let out: string;

beforeEach(() => {
  out = join(temporaryFolder(), 'site');
});

afterEach(() => {
  rmSync(join(checkout, '.cache'), { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const build = (args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<Ran> => run(command, ['--content', content, '--out', out, ...args], environment);
const found = () => existsSync(presses) ? readdirSync(presses) : [];

/** A build for which the same was compiled before: by the first of these, since that takes longer than all else. */
async function buildWithPress(): Promise<Ran> {
  if (existsSync(compiledBefore)) cpSync(compiledBefore, presses, { recursive: true });
  const ran = await build();
  if (!existsSync(compiledBefore)) cpSync(presses, compiledBefore, { recursive: true });
  return ran;
}

const besideOut = () => readdirSync(join(out, '..'));

/** A build that has begun to compile. */
async function compiling(args: readonly string[] = []): Promise<Running> {
  const running = new Running(command, ['--content', content, '--out', out, ...args]);
  await running.until(() => found().length > 0 && running.running('compile-process').length > 0);
  return running;
}

describe.skipIf(process.platform === 'win32')('a build that is stopped while it compiles', () => {
  test.each([
    ['by whoever began it', 0, (running: Running) => running.stop('SIGTERM')],
    ['by Ctrl-C in a terminal', 0, (running: Running) => running.stopAll()],
    ['by Ctrl-C in a terminal, after a while', 700, (running: Running) => running.stopAll()],
  ])('%s ends at once, says nothing and leaves nothing', async (_, wait, stop) => {
    const running = await compiling();
    await setTimeout(wait);
    expect(await stop(running)).toEqual({ status: 130, left: false, scratch: [] });
    expect(running.said).toBe('');
    expect(found().filter((name) => !isWhole(join(presses, name)))).toEqual([]);
    expect(besideOut()).toEqual([]);
  });

  test('of a part leaves no part', async () => {
    const part = join(out, '../part.kept');
    const running = await compiling(['--shard', '1/2', '--part', part]);
    expect(await running.stop()).toEqual({ status: 130, left: false, scratch: [] });
    expect([running.said, found(), besideOut()]).toEqual(['', [], []]);
  });

  test('by a kill leaves no process that goes on, and the next build needs no help', async () => {
    const running = await compiling();
    expect(await running.stop('SIGKILL')).toMatchObject({ left: false, scratch: [] });
    // The process takes its folder away where it has heard of it by then; the next build does so otherwise.
    expect(found().filter((name) => !name.includes('.'))).toEqual([]);
    mkdirSync(join(presses, `${'0'.repeat(32)}.behind`), { recursive: true });
    expect(await build()).toMatchObject({ status: 0, stderr: '' });
    expect(found()).toHaveLength(1);
    expect(besideOut()).toEqual(['site']);
  });
});

test.skipIf(process.platform === 'win32')('what compiles leaves it to the build when to end, and goes on where it is asked itself', async () => {
  const running = await compiling();
  await running.until(() => found().some((name) => readdirSync(join(presses, name)).length > 0));
  const pids = running.running('compile-process');
  for (const pid of pids) process.kill(pid, 'SIGINT');
  expect(pids).toHaveLength(1);
  expect(await running.end()).toEqual({ status: 0, left: false, scratch: [] });
});

describe('what others have put where presses are kept', () => {
  const theirs = { 'lost+found/x': '', 'hosts.conf': 'theirs', 'photos/one.txt': 'theirs' };

  test('stays', async () => {
    writeFiles(presses, theirs);
    expect(await build()).toMatchObject({ status: 0, stderr: '' });
    expect(found()).toEqual(expect.arrayContaining(['hosts.conf', 'lost+found', 'photos']));
  });

  test('stays where a link leads there, which gives way', async () => {
    const folder = writeFiles(temporaryFolder(), { ...theirs, [`${'a'.repeat(32)}/x`]: 'theirs', [`${'b'.repeat(32)}.part/x`]: 'theirs' });
    const before = readTree(folder);
    mkdirSync(join(presses, '..'), { recursive: true });
    symlinkSync(folder, presses, 'junction');
    expect(await build()).toMatchObject({ status: 0, stderr: '' });
    expect([readTree(folder), found().length]).toEqual([before, 1]);
  });
});

describe('compiling that fails', () => {
  test('is told with file and line, prints nothing else, and leaves the site as it was', async () => {
    const file = join(checkout, 'src/documents/Gone.astro');
    const whole = readFileSync(file, 'utf8');
    expect((await buildWithPress()).status).toBe(0);
    const before = readTree(out);
    rmSync(presses, { recursive: true });
    writeFileSync(file, whole.replace('import Page from', 'imprt Page from'));
    const { status, stdout, stderr } = await build();
    writeFileSync(file, whole);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^This is a fault of the software; please report it with what follows\.\n(?:.*\n)*.*src\/documents\/Gone\.astro:\d+:\d+\nCompilerError: .*\n {4}at /);
    expect(Number(/Gone\.astro:(\d+):/.exec(stderr)?.[1])).toBe(whole.slice(0, whole.indexOf('import Page from')).split('\n').length);
    expect(found()).toEqual([]);
    expect(besideOut()).toEqual(['site']);
    expect(readTree(out)).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')('because somebody has ended the process says so, and what to do', async () => {
    const running = await compiling();
    for (const pid of running.running('compile-process')) process.kill(pid, 'SIGKILL');
    expect(await running.end()).toEqual({ status: 1, left: false, scratch: [] });
    expect(running.said).toMatch(/^The process that compiles what makes pages was ended from outside \(SIGKILL\).*\. Nothing was published: .* build again\.\n$/);
    expect([found(), besideOut()]).toEqual([[], []]);
  });

  test('because memory is short says so, and what to do', async () => {
    vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=12');
    const folder = temporaryFolder();
    const failed: unknown = await new Compiling(join(folder, 'press'), '/').done().catch((error: unknown) => error);
    expect(failureText(failed)).toMatch(/^There is not enough memory \(.*out of memory.*\)\.\nNothing was published: .* Allow more: NODE_OPTIONS=/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not waited for where the archive has errors, and leaves nothing', async () => {
    const broken = writeFiles(temporaryFolder(), { 'articles/bad.md': 'nothing' });
    const { status, stderr } = await build(['--content', broken]);
    expect([status, stderr.split('\n', 1)]).toEqual([1, ['The archive has errors, and nothing was built.']]);
    expect([found(), besideOut()]).toEqual([[], []]);
  });
});

describe('what was compiled', () => {
  test('makes room by taking away what was compiled first, whatever checksum it is called by', async () => {
    const [a, b, c, d] = ['a'.repeat(32), 'b'.repeat(32), 'c'.repeat(32), 'd'.repeat(32)] as const;
    for (const [age, name] of [d, b, a, c].entries()) {
      mkdirSync(join(presses, name), { recursive: true });
      utimesSync(join(presses, name), 1000 - age, 1000 - age);
    }
    expect(await build()).toMatchObject({ status: 0 });
    expect([a, b, c, d].filter((name) => found().includes(name))).toEqual([a, b, d]);
  });

  test('is kept for the next build, and made anew where it is damaged', async () => {
    await buildWithPress();
    const [site, [press = '']] = [readTree(out), found()];
    const printer = join(presses, press, 'program/printer.mjs');
    const made = statSync(printer).mtimeMs;
    await build(['--afresh']);
    expect(statSync(printer).mtimeMs).toBe(made);
    writeFileSync(printer, 'export const printer = () => () => "damaged";\n');
    expect((await build(['--afresh'])).status).toBe(0);
    expect(found()).toEqual([press]);
    expect(readTree(out)).toEqual(site);
  });

  test.each<[string, () => string]>([
    ['it', () => join(presses, found()[0] ?? '')],
    ['its list of files', () => join(presses, found()[0] ?? '', manifestFile)],
    ['all of it', () => presses],
    ['all that was kept', () => join(checkout, '.cache/kept')],
    ['what tells that a build is at work', () => join(checkout, '.cache/building')],
  ])('is no more in the way than what was kept where something else has the name of %s', async (_, place) => {
    await buildWithPress();
    const site = readTree(out);
    const path = place();
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    rmSync(path, { recursive: true, force: true });
    if (isFile) mkdirSync(path);
    else writeFileSync(path, '');
    writeFileSync(join(content, 'articles/more.md'), '---\ntitle: More\ndate: 2004\nsource: gazette\ndraft: true\n---\n');
    const { status, stdout, stderr } = await build();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('saved');
    rmSync(join(content, 'articles/more.md'));
    expect(readTree(out)).toEqual(site);
  });

  test('is the same whatever the environment is told of a kind of build', async () => {
    // Astro puts a new key into each program, of which files have their names.
    const size = () => found().flatMap((press) => [...readTree(join(presses, press, 'program')).values()]).reduce((sum, { length }) => sum + length, 0);
    await buildWithPress();
    const [site, program] = [readTree(out), size()];
    rmSync(join(checkout, '.cache'), { recursive: true });
    await build([], { NODE_ENV: 'development', CUTTINGS_BASE: '/elsewhere/', CUTTINGS_COMPILES: 'false' });
    expect(readTree(out)).toEqual(site);
    expect(size()).toBe(program);
  });
});
