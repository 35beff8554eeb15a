import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { commandEnvironment, root, temporaryFolder } from './site.ts';

interface Ended {
  readonly status: number | null;
  /** Whether anything of its group is still alive. */
  readonly left: boolean;
  /** What it has left in the folder for what is kept for a while. */
  readonly scratch: readonly string[];
}

/** A command at work, the leader of a group of its own, with a folder of its own for what it keeps for a while. Not for Windows. */
export class Running {
  readonly child: ChildProcess;
  readonly scratch = temporaryFolder();
  said = '';

  /**
   * @param script from the root of the project, or absolute
   * @param by the beginning of a command line that begins the command
   */
  constructor(script: string, args: readonly string[], by: readonly string[] = []) {
    const [program = process.execPath, ...line] = [...by, process.execPath, resolve(root, script), ...args];
    this.child = spawn(program, line, { cwd: root, detached: true, env: commandEnvironment({ TMPDIR: this.scratch }) });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { this.said += text; });
  }

  /** Waits until something is so, or the command has ended. */
  async until(so: () => boolean): Promise<void> {
    while (!so() && this.child.exitCode === null) await setTimeout(10);
  }

  /** Asks the command to end, but not what it has started. */
  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
    return this.#ended(() => { this.child.kill(signal); });
  }

  /** Ends the command as Ctrl-C in a terminal does, which asks all of its group. */
  stopAll(signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
    return this.#ended(() => { process.kill(-this.#group, signal); });
  }

  /** Waits until the command has ended by itself. */
  end(): Promise<Ended> {
    return this.#ended(() => undefined);
  }

  /** The numbers of the processes of its group that run something. @param what is in their command line */
  running(what: string): readonly number[] {
    return this.#alive().filter(({ line }) => line.includes(what)).map(({ pid }) => pid);
  }

  async #ended(by: () => void): Promise<Ended> {
    const closed = this.child.exitCode === null && this.child.signalCode === null ? once(this.child, 'close') : undefined;
    by();
    await closed;
    for (let tries = 0; tries < 250 && this.#alive().length > 0; tries += 1) await setTimeout(20);
    return { status: this.child.exitCode, left: this.#alive().length > 0, scratch: readdirSync(this.scratch) };
  }

  get #group(): number {
    return this.child.pid ?? Number.NaN;
  }

  /** A process that has ended and that nobody has asked for its status yet is not alive. */
  #alive(): { pid: number; line: string }[] {
    const rows = execFileSync('ps', ['-eo', 'pid=,pgid=,stat=,args='], { encoding: 'utf8' }).trim().split('\n').map((row) => row.trim().split(/\s+/));
    return rows.filter(([, group, state = '']) => Number(group) === this.#group && !state.startsWith('Z')).map(([pid, , , ...line]) => ({ pid: Number(pid), line: line.join(' ') }));
  }
}
