import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { exit } from '../command/command-line.ts';
import { endedUntold } from '../processes/ended-untold.ts';
import { endWithCommand } from '../stopping.ts';

/**
 * Builds by a process of its own, which says at this terminal what comes of it: whoever asks this one for pages does not wait for it, its
 * memory goes with it, and it is of the code as it is by then. It is stopped as this command is.
 * @param program the command that builds, absolute
 * @returns what became of it; `refused` where another build was at work
 * @throws what the system says where no process can be begun, and why one has ended that could not tell it
 */
export async function buildBeside(program: string, args: readonly string[]): Promise<'built' | 'failed' | 'refused'> {
  const child = spawn(process.execPath, [...process.execArgv, program, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = once(child, 'close');
  const over = endWithCommand({
    end: async () => {
      child.kill();
      await Promise.allSettled([ended]);
    },
  });
  try {
    await ended;
    if (child.signalCode === 'SIGKILL') throw endedUntold('builds', child.signalCode, '');
    return child.exitCode === exit.done ? 'built' : child.exitCode === exit.tryAgain ? 'refused' : 'failed';
  } finally {
    over();
  }
}
