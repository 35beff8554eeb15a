import { execFile } from 'node:child_process';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { failureText } from '../../../../src/publish/told/failure.ts';
import { endedUntold } from '../../../../src/publish/processes/ended-untold.ts';
import { compileProcess } from '../../../../src/publish/processes/kinds.ts';
import { isEnding, thrownOf, ThrownElsewhere } from '../../../../src/publish/processes/ending.ts';

/** The error as it arrives in another process. */
function elsewhere(error: unknown): unknown {
  const told: unknown = deserialize(serialize({ thrown: thrownOf(error) }));
  return isEnding(compileProcess, told) && 'thrown' in told ? new ThrownElsewhere(told.thrown) : undefined;
}

describe('what another process has thrown', () => {
  test.each([
    ['a refusal of the system, however deep it stands', new Error('wrapped', { cause: Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }) })],
    ['a refusal in words of the bundler', Object.assign(new Error('Build failed with 1 error:\n\nFailed to write file in /site/x.mjs\n\nCaused by:\n    No space left on device (os error 28)\n'), { errors: [] })],
    ['a fault with what it comes from and what it carries', Object.assign(new SyntaxError('Unexpected token', { cause: new TypeError('x is not a function') }), { file: 'x.astro', line: 3 })],
    ['what is no error', 'a mere text'],
    ['nothing', undefined],
  ])('is told in the words in which it would be told there: %s', (_, error) => {
    expect(failureText(elsewhere(error))).toBe(failureText(error));
  });

  test('is not taken for the end of its work when something else is told', () => {
    for (const told of [undefined, null, 'done', {}, { thrown: 'x' }, { thrown: { shown: 1 } }]) expect(isEnding(compileProcess, told)).toBe(false);
    expect(isEnding(compileProcess, { done: undefined })).toBe(true);
  });
});

describe('a process that has ended without a word', () => {
  test('because it had no more memory is told as such', async () => {
    const said = await new Promise<string>((done) => {
      execFile(process.execPath, ['--max-old-space-size=12', '-e', 'const all = []; for (;;) all.push(Array.from({ length: 1000 }, String))'], (_, __, stderr) => { done(stderr); });
    });
    expect(failureText(endedUntold(compileProcess.does, 'SIGABRT', said))).toMatch(/^There is not enough memory \(.*JavaScript heap out of memory\)\.\nNothing was published/);
  });

  test('because of somebody else is told as no fault of the software', () => {
    expect(failureText(endedUntold(compileProcess.does, 'SIGKILL', ''))).toMatch(/^The process that compiles what makes pages was ended from outside \(SIGKILL\)/);
  });

  test('for another reason is called a fault of the software, with all that it has said', () => {
    expect(failureText(endedUntold(compileProcess.does, 7, 'Error: lost\n    at nowhere'))).toBe('This is a fault of the software; please report it with what follows.\nThe process that compiles what makes pages ended with 7 before its work was done\nError: lost\n    at nowhere');
    expect(failureText(endedUntold(compileProcess.does, 'SIGSEGV', ''))).toMatch(/ended with SIGSEGV before its work was done$/);
  });
});
