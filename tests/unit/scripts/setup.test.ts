import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, temporaryFolder, writeFiles } from '../../helpers/site.ts';
import { asked, programs } from './asked.ts';

describe('what to do about an install that failed', () => {
  const mended = (output: string) => asked(`import { mendOf } from './setup/mend.mjs';\nanswer(mendOf(${JSON.stringify(output)}));`).answer;

  test.each([
    ['npm error code ENOTFOUND\n', 'the package registry did not answer.'],
    ['npm ERR! code E503\n', 'the package registry did not answer.'],
    ['npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left\nnpm error code ENOENT\n', 'the disk is full.'],
    ['npm error code EACCES\n', 'npm may not write here'],
    ['npm error code EINTEGRITY\n', 'a package arrived damaged.'],
    ['npm error code EUSAGE\n', 'package.json and package-lock.json do not agree.'],
    ['npm error code NONPM\n', 'there is no npm on this machine.'],
    ['something else\n', 'what npm said is above.'],
  ])('is said for %j', (output, beginning) => {
    expect(mended(output)).toEqual(expect.stringMatching(new RegExp(`^${RegExp.escape(beginning)}`)));
  });

  test('comes after npm’s own words, each once, without those on the Node that it runs under', () => {
    expect(asked("import { tidy } from './setup/mend.mjs';\nanswer(tidy('npm warn EBADENGINE x\\none\\n\\none\\ntwo\\n'));").answer).toBe('one\ntwo\n');
  });
});

describe.skipIf(process.platform === 'win32')('npm as a child', () => {
  const ran = (folder: string) => asked(`import { npm } from './setup/npm.mjs';\nanswer(await npm(['ci', '--x'], { folder: ${JSON.stringify(folder)}, node: ${JSON.stringify(join(folder, 'node'))} }));`).answer;

  test('gives back whether it went well and all that it said', () => {
    expect(ran(programs({ npm: 'echo "$@"' }))).toEqual({ ok: true, output: 'ci --x\n' });
    expect(ran(programs({ npm: 'echo told >&2' }))).toEqual({ ok: true, output: 'told\n' });
    expect(ran(programs({ npm: 'echo no; exit 7' }))).toEqual({ ok: false, output: 'no\n' });
  });

  test('has not gone well when it says that a package could not be unpacked, whatever its status', () => {
    expect(ran(programs({ npm: 'echo TAR_ENTRY_ERROR ENOSPC' }))).toMatchObject({ ok: false });
  });

  test('that is not there is told by a code of its own', () => {
    expect(ran(programs({}))).toEqual({ ok: false, output: 'npm error code NONPM\n' });
  });
});

test('the lockfile names the Node for this machine, and what is installed here is complete', () => {
  const { answer } = asked("import { lockedNode, missingHere } from './setup/locked.mjs';\nconst { name, program } = lockedNode();\nanswer([name.startsWith('node-'), program.startsWith(`node_modules/${name}/bin/node`), missingHere()]);");
  expect(answer).toEqual([true, true, []]);
});

test('the stamp of an install holds for the lockfile that it was made for, until it is removed', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'scripts/setup'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  copyFileSync(join(root, 'scripts/setup/stamp.mjs'), join(folder, 'scripts/setup/stamp.mjs'));
  const stamp = (lock: string, first = '') => {
    writeFileSync(join(folder, 'package-lock.json'), lock);
    return asked(`import { isInstalled, removeStamp, writeStamp } from ${JSON.stringify(join(folder, 'scripts/setup/stamp.mjs'))};\n${first}\nanswer(isInstalled());`).answer;
  };
  expect([stamp('one'), stamp('one', 'writeStamp();'), stamp('one'), stamp('two'), stamp('one'), stamp('one', 'removeStamp();')]).toEqual([false, true, true, false, true, false]);
});

test.each(['#', '%', '*', '?', ...(process.platform === 'win32' ? [] : [':'])])('a folder with %s in its path is told before anything is installed', (sign) => {
  const { answer } = asked(`import { placeFault } from './setup/place.mjs';\nanswer([placeFault(${JSON.stringify(`/news ${sign}1/`)}), placeFault("/an 'old' é$x/") ?? null]);`);
  expect(answer).toEqual([expect.stringMatching(new RegExp(`^${RegExp.escape(`The project lies in /news ${sign}1/, and with ${sign} in its path it cannot be built`)}`)), null]);
});

test.skipIf(process.platform === 'win32')('a program starts, or does not, whatever its path has that a shell reads as its own', () => {
  const folder = programs({ 'a$b "c" `d`/good': 'exit 0', 'a$b "c" `d`/bad': 'exit 1' });
  const paths = ['good', 'bad', 'none'].map((name) => join(folder, 'a$b "c" `d`', name));
  expect(asked(`import { starts } from './setup/starts.mjs';\nanswer(${JSON.stringify(paths)}.map(starts));`).answer).toEqual([true, false, false]);
});

describe('a program that runs in a folder that is taken away', () => {
  const moved = (folder: string, then: string) => asked(`import { mkdirSync, rmSync, writeFileSync } from 'node:fs';\nimport { moveAside } from './setup/aside.mjs';\nprocess.chdir(${JSON.stringify(folder)});\nconst putBack = moveAside(${JSON.stringify(join(folder, 'bin/node'))}, '.cache');\n${then}\nputBack();\nanswer(true);`).answer;

  test('is moved out of it, and stays there where another has come in its place, and again the next time', () => {
    const folder = writeFiles(temporaryFolder(), { 'bin/node': 'old' });
    const renewed = "rmSync('bin', { recursive: true });\nmkdirSync('bin');\nwriteFileSync('bin/node', 'new');";
    expect([moved(folder, renewed), moved(folder, renewed), readdirSync(join(folder, 'bin')), readdirSync(join(folder, '.cache'))]).toEqual([true, true, ['node'], ['node-that-ran']]);
  });

  test('is put back where none has come, unless its folder is gone', () => {
    const folder = writeFiles(temporaryFolder(), { 'bin/node': 'old' });
    expect([moved(folder, ''), existsSync(join(folder, 'bin/node'))]).toEqual([true, true]);
    expect([moved(folder, "rmSync('bin', { recursive: true });"), existsSync(join(folder, 'bin'))]).toEqual([true, false]);
  });
});

test('what goes on is said in plain lines where there is no terminal', () => {
  const { answer, stderr } = asked("import { showing } from './setup/show.mjs';\nanswer(await showing('Working', Promise.resolve(7)));");
  expect({ answer, stderr }).toEqual({ answer: { result: 7, seconds: 0 }, stderr: 'Working; the first time takes a minute or so.\n' });
});
