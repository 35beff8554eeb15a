import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusalIn } from '../../../../src/publish/told/refusal.ts';
import type { ThreadKind } from '../../../../src/publish/threads/kinds.ts';
import { Thread } from '../../../../src/publish/threads/thread.ts';
import { root, temporaryFolder, writeFiles } from '../../../helpers/site.ts';

/** A thread that does with numbers what its program says. */
function threadOf(program: string, more: Pick<ThreadKind<number, number, number>, 'endsItself'> = {}): Thread<number, number, number> {
  const jobs = pathToFileURL(join(root, 'src/publish/threads/jobs.ts')).href;
  const folder = writeFiles(temporaryFolder(), { 'work.mjs': `import { doJobs } from '${jobs}';\ndoJobs({}, ${program});` });
  const kind: ThreadKind<number, number, number> = { program: pathToFileURL(join(folder, 'work.mjs')), ...more };
  return new Thread(kind, 100);
}

describe('a thread', () => {
  test('does its jobs one after the other, also where the first takes longest, and answers each', async () => {
    const thread = threadOf('async (add) => { let at = 0; return async (n) => { const was = at += 1; await new Promise((go) => setTimeout(go, n === 1 ? 60 : 1)); if (was !== at) throw new Error("two at once"); return n + add; }; }');
    const asked = [1, 2, 3].map((number) => thread.do(number));
    expect(thread.waiting).toBe(3);
    expect(await Promise.all(asked)).toEqual([101, 102, 103]);
    expect(thread.waiting).toBe(0);
    await thread.end();
  });

  test.skipIf(process.platform !== 'linux')('hands on what its work throws, with what the system refused, for that job and all later', async () => {
    const thread = threadOf("async () => { const { writeFileSync } = await import('node:fs'); return (n) => { if (n === 2) writeFileSync('/dev/full', 'x'); return n; }; }");
    await expect(thread.do(1)).resolves.toBe(1);
    const [second, third] = await Promise.allSettled([thread.do(2), thread.do(3)]);
    expect(second.status === 'rejected' && refusalIn(second.reason)?.code).toBe('ENOSPC');
    expect(third.status).toBe('rejected');
    await expect(thread.do(4)).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  test('hands on what its work throws also where Node is told to let rejections pass', async () => {
    const thread = threadOf('async () => { process.on("unhandledRejection", () => undefined); return () => { throw new Error("refused"); }; }');
    await expect(thread.do(1)).rejects.toThrow('refused');
  });

  test('that ends before its work is done says so, and waits for nothing', async () => {
    const thread = threadOf('async () => () => process.exit(3)');
    await expect(thread.do(1)).rejects.toThrow('A thread ended with status 3 before its work was done');
  });

  test('of a kind that ends by itself is gone when all is over that its jobs have begun and not waited for, and at once where it has failed', async () => {
    const unwatched = "async () => { const { writeFileSync } = await import('node:fs'); return (n) => { setTimeout(() => { writeFileSync(FILE, 'done'); }, 100); return n; }; }";
    const file = join(temporaryFolder(), 'file');
    const thread = threadOf(unwatched.replace('FILE', JSON.stringify(file)), { endsItself: true });
    await thread.do(1);
    await thread.end();
    expect(readFileSync(file, 'utf8')).toBe('done');
    const failed = threadOf('async () => () => { throw new Error("refused"); }', { endsItself: true });
    await expect(failed.do(1)).rejects.toThrow('refused');
    await failed.end();
  });

  test('that cannot begin says why', async () => {
    await expect(threadOf('async () => { throw new Error("nothing to begin with"); }').do(1)).rejects.toThrow('nothing to begin with');
  });
});
