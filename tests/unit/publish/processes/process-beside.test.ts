import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { failureText } from '../../../../src/publish/told/failure.ts';
import type { ProcessKind } from '../../../../src/publish/processes/kinds.ts';
import { indexProcess } from '../../../../src/publish/processes/kinds.ts';
import { ProcessBeside } from '../../../../src/publish/processes/process-beside.ts';
import { packedSegment } from '../../../../src/publish/segments/packed-segment.ts';
import { indexed } from '../../../helpers/indexed.ts';
import { root, temporaryFolder, writeFiles } from '../../../helpers/site.ts';

const at = (file: string): string => pathToFileURL(join(root, 'src/publish/processes', file)).href;

/** A kind of process that does with a number what its program says. @param before what else the module does, first */
function kindOf(program: string, before = ''): ProcessKind<number, number> {
  const folder = writeFiles(temporaryFolder(), { 'work.mjs': `import { doJob } from '${at('do-job.ts')}';\nimport { rmSync, writeFileSync } from 'node:fs';\n${before}\ndoJob({}, ${program});` });
  return { program: pathToFileURL(join(folder, 'work.mjs')), does: 'counts' };
}

function doneBy(program: string, before?: string): Promise<number> {
  return new ProcessBeside(kindOf(program, before), 7).ended;
}

async function failureOf(program: string, before?: string): Promise<string> {
  return failureText(await doneBy(program, before).then(() => 'nothing failed', (error: unknown) => error));
}

describe('a process', () => {
  test('does its one job and ends', async () => {
    expect(await doneBy('async (n) => { await new Promise((go) => setTimeout(go, 30)); return n + 1; }')).toBe(8);
  });

  test('makes the segment of the search index that would be made here', async () => {
    const articles = Array.from({ length: 60 }, (_, number) => indexed(`a${String(number)}`, `bridge ${String(number)} ${'of oil '.repeat(number % 7)}`));
    const job = { articles, older: [], kept: undefined };
    expect(await new ProcessBeside(indexProcess, job).ended).toEqual(packedSegment(job));
  });

  test('hands on what its job throws, with what the system refused', async () => {
    expect(await failureOf('() => { throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }); }')).toMatch(/^The disk is full \(ENOSPC: /);
    expect(await failureOf('async () => { throw new TypeError("no number"); }')).toMatch(/^This is a fault of the software; .*\nTypeError: no number\n {4}at /);
  });

  test('that cannot begin, or ends without a word, says what it was to do and why', async () => {
    expect(await failureOf('() => process.exit(3)')).toMatch(/^This is a fault .*\nThe process that counts ended with 3 before its work was done$/);
    expect(await failureOf('(n) => n', 'throw new Error("nothing to begin with");')).toMatch(/^This is a fault .*\nThe process that counts ended with 1 before its work was done\n(?:.*\n)*Error: nothing to begin with\n/);
  });

  test.skipIf(process.platform === 'win32')('that somebody has ended is no fault of the software', async () => {
    expect(await failureOf('() => process.kill(process.pid, "SIGKILL")')).toMatch(/^The process that counts was ended from outside \(SIGKILL\), .* Nothing was published: /);
  });

  test.skipIf(process.platform === 'win32')('leaves it to whoever began it when to end', async () => {
    expect(await doneBy('async (n) => { process.kill(process.pid, "SIGINT"); await new Promise((go) => setTimeout(go, 30)); return n; }')).toBe(7);
    const beside = new ProcessBeside(kindOf('() => new Promise((go) => setTimeout(go, 60_000))'), 7);
    await beside.end();
    await expect(beside.ended).rejects.toThrow('SIGKILL');
  });

  test('does not outlive whoever began it, and takes away first what is half made', async () => {
    const half = join(temporaryFolder(), 'half');
    const { program } = kindOf(`(n) => { writeFileSync(${JSON.stringify(half)}, String(process.pid)); return new Promise((go) => setTimeout(go, 60_000)); }, () => { rmSync(${JSON.stringify(half)}); }`);
    const begun = writeFiles(temporaryFolder(), {
      'begin.mjs': `import { existsSync, readFileSync } from 'node:fs';\nimport { ProcessBeside } from '${at('process-beside.ts')}';\nnew ProcessBeside({ program: new URL('${program.href}'), does: 'counts' }, 7);
const pid = () => existsSync(${JSON.stringify(half)}) ? readFileSync(${JSON.stringify(half)}, 'utf8') : '';\nsetInterval(() => { if (pid() !== '') { console.log(pid()); process.kill(process.pid, 'SIGKILL'); } }, 5);`,
    });
    const { stdout } = await promisify(execFile)(process.execPath, [join(begun, 'begin.mjs')]).catch((killed: unknown) => isKilled(killed) ? killed : expect.fail(String(killed)));
    expect(Number(stdout)).toBeGreaterThan(0);
    for (let tries = 0; tries < 250 && isAlive(Number(stdout)); tries += 1) await setTimeout(20);
    expect([isAlive(Number(stdout)), existsSync(half) && readFileSync(half, 'utf8')]).toEqual([false, false]);
  });
});

function isKilled(error: unknown): error is { readonly stdout: string } {
  return typeof error === 'object' && error !== null && 'stdout' in error && 'signal' in error;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
