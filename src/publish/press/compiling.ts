import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { manifestFile, manifestText } from '../../site/manifest.ts';
import { manifestOf } from '../checksums.ts';
import { endWithCommand, mayGoOn } from '../stopping.ts';
import { compilingEnvironment } from './compile.ts';
import { endedUntold } from './ended-untold.ts';
import { isTold, ThrownElsewhere } from './thrown.ts';

const program = new URL('./compile-process.ts', import.meta.url);

/** Characters of what a process has written as an error, the last ones: it says at its end why it ends. */
const mostSaid = 65_536;

/**
 * A press that is being compiled, by a process of its own, whose memory goes with it. It is made beside its place, in a folder that is
 * this process's alone, and put there when it is whole: one that a killed build has left behind disturbs nobody.
 */
export class Compiling {
  readonly #child: ChildProcess;
  readonly #made: Promise<void>;

  /**
   * @param folder where the press goes
   * @param base the path that the site lives under
   */
  constructor(folder: string, base: string) {
    mkdirSync(dirname(folder), { recursive: true });
    const aside = mkdtempSync(`${folder}.`);
    this.#child = fork(program, [aside], { execArgv: [], env: { ...process.env, ...compilingEnvironment(base) }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'json' });
    const over = endWithCommand(this);
    this.#made = ended(this.#child).then(() => { place(aside, folder); }).finally(() => {
      rmSync(aside, { recursive: true, force: true });
      over();
    });
    // Whoever waits for the press hears of it; until then nobody does, and perhaps nobody will.
    this.#made.catch(() => undefined);
  }

  /**
   * Waits until the press is in its place.
   * @throws what compiling has thrown, to be shown as it would be where it was thrown; BuildRefused where somebody has ended the process
   */
  async done(): Promise<void> {
    try {
      await this.#made;
    } catch (error) {
      await mayGoOn();
      throw error;
    }
  }

  /** Ends it where it is still at work. Afterwards there is no process and nothing half made. */
  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await Promise.allSettled([this.#made]);
  }
}

/** Waits until a process and what it has started are gone. @throws what it has thrown, or why it has told nothing */
function ended(child: ChildProcess): Promise<void> {
  let told: unknown;
  let said = '';
  child.on('message', (message) => { told = message; });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { said = (said + text).slice(-mostSaid); });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (!isTold(told)) reject(endedUntold(signal ?? status, said));
      else if (told.thrown === undefined) resolve();
      else reject(new ThrownElsewhere(told.thrown));
    });
  });
}

/** Puts a press in its place, as a whole. */
function place(made: string, folder: string): void {
  writeFileSync(join(made, manifestFile), manifestText(manifestOf(made)));
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}
