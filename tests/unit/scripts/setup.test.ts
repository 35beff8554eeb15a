import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '../../helpers/site.ts';
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

test('what goes on is said in plain lines where there is no terminal', () => {
  const { answer, stderr } = asked("import { showing } from './setup/show.mjs';\nanswer(await showing('Working', Promise.resolve(7)));");
  expect({ answer, stderr }).toEqual({ answer: { result: 7, seconds: 0 }, stderr: 'Working; the first time takes a minute or so.\n' });
});
