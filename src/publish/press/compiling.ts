import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { patiently } from '../../disk/patiently.ts';
import { makeFolder } from '../../disk/make-folder.ts';
import { projectRoot } from '../../kept/places.ts';
import { manifestFile, manifestText } from '../../site/manifest.ts';
import { dropFolder } from '../drop-folder.ts';
import { manifestOf } from '../verify/checksums.ts';
import { compileProcess } from '../processes/kinds.ts';
import { ProcessBeside } from '../processes/process-beside.ts';
import { endWithCommand, unlessStopping } from '../stopping.ts';
import { compilingEnvironment } from './compile.ts';

/**
 * A press that is being compiled, by a process of its own, whose memory goes with it. It is made beside its place, in a folder that is
 * this process's alone, and put there when it is whole: one that a killed build has left behind disturbs nobody.
 */
export class Compiling {
  readonly #process: ProcessBeside<string, undefined>;
  readonly #made: Promise<void>;

  /**
   * @param folder where the press goes
   * @param base the path that the site lives under
   */
  constructor(folder: string, base: string) {
    makeFolder(dirname(folder));
    const aside = mkdtempSync(`${folder}.`);
    // Astro keeps what it has half made in the folder that it is begun in.
    this.#process = new ProcessBeside(compileProcess, aside, { cwd: projectRoot, execArgv: [], env: { ...process.env, ...compilingEnvironment(base) } });
    const over = endWithCommand(this);
    this.#made = this.#process.ended.then(() => { place(aside, folder); }).finally(() => {
      dropFolder(aside);
      over();
    });
    // Whoever waits for the press hears of it; until then nobody does, and perhaps nobody will.
    this.#made.catch(() => undefined);
  }

  /**
   * Waits until the press is in its place.
   * @throws what compiling has thrown, to be shown as it would be where it was thrown; BuildRefused where somebody has ended the process
   */
  done(): Promise<void> {
    return unlessStopping(this.#made);
  }

  /** Ends it where it is still at work. Afterwards there is no process and nothing half made. */
  async end(): Promise<void> {
    await this.#process.end();
    await Promise.allSettled([this.#made]);
  }
}

/** Puts a press in its place, as a whole. */
function place(made: string, folder: string): void {
  writeFileSync(join(made, manifestFile), manifestText(manifestOf(made)));
  patiently(() => { rmSync(folder, { recursive: true, force: true }); });
  patiently(() => { renameSync(made, folder); });
}
