import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../../kept/code-version.ts';
import { freePlace } from '../../disk/free-place.ts';
import { isOwnName } from '../../kept/own-name.ts';
import { cacheFolder } from '../../kept/places.ts';
import { sha256Of } from '../../kept/stamp.ts';
import type { Frame } from '../../site/frame.ts';
import { mayGoOn } from '../stopping.ts';
import { Compiling } from './compiling.ts';
import { isWhole, loadPress } from './press.ts';
import type { Press } from './press.ts';

const presses = join(cacheFolder, 'press');

/** Sites under different base paths have presses of their own. */
const mostKept = 4;

/** What each is called by: so many digits of a checksum. */
const nameDigits = 32;

/**
 * The press for a site, which is compiled where there is none of this code and base path. That is begun at once, and goes on while the
 * archive is opened. One build is at work at a time.
 */
export class ComingPress {
  readonly #base: string;
  readonly #folder: string;
  #compiling: Compiling | undefined;

  /** @param base the path that the site lives under */
  constructor(base: string) {
    this.#base = base;
    this.#folder = join(presses, sha256Of(`${codeVersion()} ${base}`).slice(0, nameDigits));
    freePlace(presses);
    dropUnfinished();
    freePlace(this.#folder);
    if (!existsSync(this.#folder)) this.#compile();
  }

  /**
   * The press, when it is compiled. One that is damaged is compiled anew.
   * @throws what compiling has thrown; BuildRefused where it was ended from outside
   */
  async open(frame: Frame): Promise<Press> {
    await mayGoOn();
    if (this.#compiling === undefined && !isWhole(this.#folder)) this.#compile();
    await this.#compiling?.done();
    return loadPress(this.#folder, frame);
  }

  /** Ends what is still being compiled. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#compiling?.end();
  }

  #compile(): void {
    prune(mostKept - 1);
    this.#compiling = new Compiling(this.#folder, this.#base);
  }
}

/** Takes away those that were made first. */
function prune(most: number): void {
  const made = found().map((name) => ({ name, at: lstatSync(join(presses, name)).mtimeMs }));
  for (const { name } of made.sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1)).slice(most)) drop(name);
}

/** Takes away what builds have left that were killed, and the processes of which were killed with them. */
function dropUnfinished(): void {
  for (const name of found()) if (name.includes('.')) drop(name);
}

function found(): string[] {
  const names = existsSync(presses) ? readdirSync(presses) : [];
  return names.filter((name) => isOwnName(name.replace(/\..*$/, ''), nameDigits));
}

function drop(name: string): void {
  rmSync(join(presses, name), { recursive: true, force: true, maxRetries: 10 });
}
