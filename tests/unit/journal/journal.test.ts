import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeFiles } from '../../../src/journal/change-files.ts';
import type { FileChange } from '../../../src/journal/change-files.ts';
import { diskWriter } from '../../../src/journal/writer.ts';
import type { Writer } from '../../../src/journal/writer.ts';
import { finishPending } from '../../../src/journal/finish-pending.ts';
import { isLocked, takeLock } from '../../../src/journal/lock.ts';
import { isAlive, ownerOf } from '../../../src/journal/owner.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';
import { filesIn } from '../imports/folder.ts';
import { Killed, killedAt } from './disks.ts';

const old = { 'articles/2001/x.md': 'x', 'articles/2001/y.md': 'y', 'people/a.md': 'a', 'people/b.md': 'b' };
const made = { 'articles/2001/x.md': 'x of a', 'articles/2001/y.md': 'y', 'people/a.md': 'a and b' };
const changes: readonly FileChange[] = [
  { file: 'people/a.md', before: 'a', after: 'a and b' },
  { file: 'articles/2001/x.md', before: 'x', after: 'x of a' },
  { file: 'people/b.md', before: 'b', after: undefined },
];

/** Makes the change as a command does: with the lock. */
function change(root: string, writer: Writer): Problem | undefined {
  const lock = takeLock(root, writer);
  if (!lock.ok) throw new Error(`process ${lock.pid} has the lock`);
  const found = changeFiles(root, changes, writer);
  lock.release();
  return found;
}

/** Runs a step of a process that may be killed in it. */
function killed(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

test('a change of several files is made as one, and leaves nothing behind', () => {
  const root = writeFiles(temporaryFolder(), old);
  chmodSync(join(root, 'people/a.md'), 0o640);
  expect(change(root, diskWriter)).toBeUndefined();
  expect(filesIn(root)).toEqual(made);
  expect(statSync(join(root, 'people/a.md')).mode & 0o777).toBe(0o640);
  expect(statSync(join(root, '.pending'), { throwIfNoEntry: false })).toBeUndefined();
});

test('a file that is not there yet is made with the others', () => {
  const root = writeFiles(temporaryFolder(), old);
  expect(changeFiles(root, [{ file: 'people/c.md', before: undefined, after: 'c' }, { file: 'people/b.md', before: 'b', after: 'b and c' }], diskWriter)).toBeUndefined();
  expect(filesIn(root)).toEqual({ ...old, 'people/b.md': 'b and c', 'people/c.md': 'c' });
});

test('where the power fails, all that a step relies on is on the disk before it', () => {
  const root = writeFiles(temporaryFolder(), old);
  const steps: string[] = [];
  const name = (path: string) => relative(root, path).replace(/^\.pending\/[0-9a-f]+/, 'CHANGE') || '.';
  const writer: Writer = {
    ...diskWriter,
    write: (path, ...rest) => { steps.push(`write ${name(path)}`); diskWriter.write(path, ...rest); },
    rename: (from, to) => { steps.push(`rename ${name(from)} ${name(to)}`); return diskWriter.rename(from, to); },
    remove: (path) => { steps.push(`remove ${name(path)}`); diskWriter.remove(path); },
    settle: (folder) => { steps.push(`settle ${name(folder)}`); diskWriter.settle(folder); },
  };
  change(root, writer);
  const at = (step: string) => steps.indexOf(step);
  const last = (pattern: RegExp) => steps.findLastIndex((step) => pattern.test(step));
  const binding = at('rename CHANGE/journal.json.part CHANGE/journal.json');
  const moved = steps.findIndex((step, place) => place > binding && step.startsWith('rename '));
  const forgotten = at('remove CHANGE/journal.json');
  const settled = (folder: string, from: number, to: number) => steps.slice(from, to).includes(`settle ${folder}`);
  expect(steps.slice(0, binding).filter((step) => step.startsWith('write ')), 'what is made before the change binds').toHaveLength(3);
  for (const folder of ['CHANGE', '.pending', '.']) expect(settled(folder, last(/^write /), binding), `${folder} before the change binds`).toBe(true);
  expect(settled('CHANGE', binding, moved), 'the journal before any file is moved').toBe(true);
  for (const folder of ['people', 'articles/2001']) expect(settled(folder, last(/^rename /), forgotten), `${folder} before the journal goes`).toBe(true);
  expect(settled('CHANGE', forgotten, steps.indexOf('remove CHANGE', forgotten)), 'that the journal is gone before the rest goes').toBe(true);
});

describe('a process that is killed in any of its steps', () => {
  const whole = killedAt(Infinity);
  change(writeFiles(temporaryFolder(), old), whole);
  const steps = Array.from({ length: whole.steps() }, (_, index) => index + 1);

  test.each(steps)('leaves the old archive or the new one: step %i', (step) => {
    const root = writeFiles(temporaryFolder(), old);
    expect(killed(() => change(root, killedAt(step)))).toBe(true);
    expect(finishPending(root)).toEqual([]);
    const found = filesIn(root);
    expect([old, made]).toContainEqual(found);
    expect(statSync(join(root, '.pending'), { throwIfNoEntry: false })).toBeUndefined();
    if ('people/b.md' in found) expect(change(root, diskWriter)).toBeUndefined();
    expect(filesIn(root)).toEqual(made);
  });

  test('and whose change is finished by one that is killed too, leaves the same', () => {
    const ends = new Set<string>();
    for (const step of steps) {
      for (let then = 1, again = true; again; then += 1) {
        const root = writeFiles(temporaryFolder(), old);
        killed(() => change(root, killedAt(step)));
        again = killed(() => finishPending(root, killedAt(then)));
        expect(finishPending(root)).toEqual([]);
        ends.add(JSON.stringify(filesIn(root)));
        rmSync(root, { recursive: true });
      }
    }
    expect(ends).toEqual(new Set([JSON.stringify(old), JSON.stringify(made)]));
  }, 60_000);
});

/** An archive whose change is binding and not made yet. */
function bound(): string {
  for (let step = 1; ; step += 1) {
    const root = writeFiles(temporaryFolder(), old);
    killed(() => change(root, killedAt(step)));
    if (Object.keys(filesIn(root)).some((path) => path.endsWith('journal.json'))) return root;
  }
}

describe('a change that was cut short', () => {
  test('is not finished over an edit made since, and is when the edited file is out of the way', () => {
    const root = bound();
    writeFileSync(join(root, 'people/b.md'), 'b, edited');
    expect(finishPending(root).map(({ code, file }) => `${file} ${code}`)).toEqual(['people/b.md change-cut-short']);
    expect(filesIn(root)).toMatchObject({ ...old, 'people/b.md': 'b, edited' });
    renameSync(join(root, 'people/b.md'), join(root, '.b.kept'));
    expect(finishPending(root)).toEqual([]);
    expect(filesIn(root)).toEqual({ ...made, '.b.kept': 'b, edited' });
  });

  test('and was not decided is nothing to who may only read the folder; one that was decided is told', () => {
    const refuse = () => { throw Object.assign(new Error('EROFS'), { code: 'EROFS' }); };
    const readOnly: Writer = { ...diskWriter, isAlive: () => false, makeFolder: refuse, write: refuse, rename: refuse, remove: refuse, removeEmpty: refuse, settle: refuse };
    const root = writeFiles(temporaryFolder(), { ...old, '.pending/lock-1-2-3': '', '.pending/0/0': 'x' });
    expect(finishPending(root, readOnly)).toEqual([]);
    expect(finishPending(bound(), readOnly).map(({ code }) => code)).toEqual(['change-unreadable']);
  });

  test('is told of when it cannot be read', () => {
    const root = bound();
    const journal = Object.keys(filesIn(root)).find((path) => path.endsWith('journal.json')) ?? '';
    writeFileSync(join(root, journal), '{"version": 1, "chan');
    expect(finishPending(root).map(({ code }) => code)).toEqual(['change-unreadable']);
    expect(filesIn(root)).toMatchObject(old);
  });

  test.each(['../outside.md', '/tmp/outside.md', 'people/../../outside.md', 'people/link/x.md', 'archive.yaml', '.pending/x.md', 'people/.x.md', 'people\\x.md'])('never reaches out of the folders of records: %s', (file) => {
    const outside = writeFiles(temporaryFolder(), { 'x.md': 'x' });
    const root = writeFiles(join(outside, 'content'), old);
    symlinkSync(outside, join(root, 'people/link'));
    const digests = { before: null, after: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881' };
    writeFiles(root, { '.pending/0/0': 'x', '.pending/0/journal.json': JSON.stringify({ version: 1, changes: [{ file, ...digests }] }) });
    const before = filesIn(outside);
    expect(finishPending(root).map(({ code }) => code)).toEqual(['change-unreadable']);
    expect(filesIn(outside)).toEqual(before);
    expect(changeFiles(root, [{ file, before: undefined, after: 'x' }], diskWriter)?.code).toBe('change-overtaken');
  });

  test('is not looked for behind a link', () => {
    const [root, outside] = [writeFiles(temporaryFolder(), old), bound()];
    symlinkSync(join(outside, '.pending'), join(root, '.pending'));
    expect(finishPending(root).map(({ code }) => code)).toEqual(['change-unreadable']);
    expect(filesIn(root)).toMatchObject(old);
  });
});

test('a file that was saved by somebody else meanwhile keeps the change from being made', () => {
  const root = writeFiles(temporaryFolder(), { ...old, 'articles/2001/x.md': 'x, edited' });
  expect(change(root, diskWriter)).toMatchObject({ code: 'change-overtaken', file: 'articles/2001/x.md' });
  expect(filesIn(root)).toEqual({ ...old, 'articles/2001/x.md': 'x, edited' });
});

test.skipIf(statSync('/dev/shm', { throwIfNoEntry: false })?.dev === statSync(tmpdir()).dev || !existsSync('/dev/shm'))('a file is moved to another disk as well', () => {
  const [here, there] = [temporaryFolder(), mkdtempSync('/dev/shm/cuttings-')];
  writeFiles(here, { 'a.md': 'a' });
  writeFiles(there, { 'b.md': 'b' });
  expect(diskWriter.rename(join(here, 'a.md'), join(there, 'b.md'))).toBe(true);
  expect([filesIn(here), filesIn(there)]).toEqual([{}, { 'b.md': 'a' }]);
  rmSync(there, { recursive: true });
});

describe('the lock', () => {
  const other = (pid: number): Writer => ({ ...diskWriter, owner: ownerOf(pid) });

  test('is refused while a living process has it, and free afterwards', () => {
    const root = temporaryFolder();
    expect(isLocked(root, diskWriter)).toBe(false);
    const first = takeLock(root, other(process.ppid));
    expect(isLocked(root, diskWriter)).toBe(true);
    expect(takeLock(root, diskWriter)).toEqual({ ok: false, pid: process.ppid });
    if (first.ok) first.release();
    const second = takeLock(root, diskWriter);
    expect(second.ok).toBe(true);
    expect(isLocked(root, diskWriter), 'its own is no other one’s').toBe(false);
    expect(takeLock(root, diskWriter)).toEqual({ ok: false, pid: process.pid });
    if (second.ok) second.release();
  });

  test('of a process that has ended counts for nothing, nor does that of one that had the same number', () => {
    const root = temporaryFolder();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    for (const owner of [String(pid), `${process.ppid}-00000000-1`]) {
      mkdirSync(join(root, '.pending'), { recursive: true });
      writeFileSync(join(root, `.pending/lock-${owner}`), '');
      if (owner !== String(pid) && !ownerOf(process.pid).includes('-')) continue; // The system does not tell when a process began.
      expect(isLocked(root, diskWriter)).toBe(false);
      const lock = takeLock(root, diskWriter);
      expect(lock.ok).toBe(true);
      if (lock.ok) lock.release();
    }
    expect(isAlive('lock'), 'what is no owner').toBe(false);
  });

  test('keeps a reader from taking away what its owner is making', () => {
    const root = writeFiles(temporaryFolder(), { ...old, [`.pending/lock-${ownerOf(process.ppid)}`]: '', '.pending/0/0': 'x' });
    expect(finishPending(root)).toEqual([]);
    expect(filesIn(root)).toHaveProperty(['.pending/0/0']);
    rmSync(join(root, `.pending/lock-${ownerOf(process.ppid)}`));
    expect(finishPending(root)).toEqual([]);
    expect(filesIn(root)).toEqual(old);
  });
});
