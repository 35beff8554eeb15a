import { fork } from 'node:child_process';
import type { ChildProcess, ForkOptions } from 'node:child_process';
import { isEnding, ThrownElsewhere } from './ending.ts';
import { endedUntold } from './ended-untold.ts';
import type { ProcessKind } from './kinds.ts';

/** Characters of what a process has written as an error, the last ones: it says at its end why it ends. */
const mostSaid = 65_536;

/**
 * A process beside this one, which does one job and ends: its memory goes with it. It ends when this one does, however that
 * ends, and where it cannot hear of it when its job is done.
 */
export class ProcessBeside<Job, Done> {
  readonly #child: ChildProcess;
  /** Settles when the process and what it has started are gone. Rejects with what it has thrown, or why it has told nothing. */
  readonly ended: Promise<Done>;

  /** @param options where it is not to be begun as this process was */
  constructor(kind: ProcessKind<Job, Done>, job: NonNullable<Job>, options: Pick<ForkOptions, 'cwd' | 'execArgv' | 'env'> = {}) {
    this.#child = fork(kind.program, [], { ...options, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'advanced' });
    this.ended = ended(kind, this.#child);
    // That it does not take the job is told by how it ends.
    this.#child.send(job, () => undefined);
  }

  /** Ends it where it is still at work. */
  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await Promise.allSettled([this.ended]);
  }
}

function ended<Job, Done>(kind: ProcessKind<Job, Done>, child: ChildProcess): Promise<Done> {
  let ending: unknown;
  let said = '';
  child.on('message', (message) => { ending = message; });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { said = (said + text).slice(-mostSaid); });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (!isEnding(kind, ending)) reject(endedUntold(kind.does, signal ?? status, said));
      else if ('done' in ending) resolve(ending.done);
      else reject(new ThrownElsewhere(ending.thrown));
    });
  });
}
