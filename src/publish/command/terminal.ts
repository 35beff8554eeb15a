import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { errorCode } from '../../disk/error-code.ts';
import { exit } from './command-line.ts';
import { silent, terminalProgress } from './progress.ts';
import type { Progress } from './progress.ts';

/** Progress goes to the error output, so that what a command prints can be piped; without a terminal there is none. */
export function progressHere(): Progress {
  return process.stderr.isTTY ? terminalProgress(process.stderr, () => performance.now()) : silent;
}

/** Whether colours are welcome (https://no-color.org/). */
export function coloursHere(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}

/** Ends the command without a word when nobody reads on, as in `check --format json | head`, and with one where what it prints cannot be written. */
export function endWithReader(): void {
  process.stdout.on('error', (error) => {
    if (errorCode(error) === 'EPIPE') process.exit();
    process.stderr.write(unwritten(error));
    process.exit(exit.archiveHasErrors);
  });
}

/**
 * Lets a command that changes an archive do all of its work though nobody reads on, as in `import FILE 2>&1 | head`, or what it prints cannot
 * be written, as in a log on a full disk, which is said where it can be: what is done would else depend on who listens.
 */
export function goOnWithoutReader(): void {
  process.stdout.on('error', (error: Error) => {
    if (errorCode(error) !== 'EPIPE') process.stderr.write(unwritten(error));
  });
  // There is nowhere left to say it.
  process.stderr.on('error', () => undefined);
}

function unwritten({ message }: Error): string {
  return `What this command prints cannot be written (${message}).\n`;
}
