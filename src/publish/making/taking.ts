import { availableParallelism } from 'node:os';
import { takeThread } from '../threads/kinds.ts';
import type { TakeWork } from '../threads/kinds.ts';
import { Thread } from '../threads/thread.ts';
import type { SiteFolder } from './site-folder.ts';
import { takeFiles } from './take-files.ts';
import type { FileBefore } from './take-files.ts';

/** So many files at once are given to a thread; fewer are sooner put in place here than a thread begins. */
const batch = 500;

type TakeThread = Thread<TakeWork, readonly FileBefore[], readonly (number | undefined)[]>;

/** Takes files of the site before over. Looking at a file and sharing it is the system's work, and many are done in a thread beside this one. */
export class Taking {
  readonly #place: SiteFolder;
  readonly #before: string;
  readonly #beside: boolean;
  readonly #waiting: FileBefore[] = [];
  readonly #given: Promise<{ readonly files: readonly FileBefore[]; readonly modified: readonly (number | undefined)[] }>[] = [];
  #thread: TakeThread | undefined;

  /** @param before where the site before lies, absolute; @param beside whether threads may do it */
  constructor(place: SiteFolder, before: string, beside = availableParallelism() > 1) {
    this.#place = place;
    this.#before = before;
    this.#beside = beside;
  }

  add(file: FileBefore): void {
    this.#waiting.push(file);
    if (this.#waiting.length < batch || !this.#beside) return;
    const files = this.#waiting.splice(0);
    this.#thread ??= new Thread(takeThread, { place: this.#place.place, before: this.#before });
    const given = this.#thread.do(files).then((modified) => ({ files, modified }));
    // What fails is thrown to whoever waits for all.
    given.catch(() => undefined);
    this.#given.push(given);
  }

  /**
   * Waits until all files are in place.
   * @param told of each when it was modified; undefined of one that is not what was made, and was not taken
   * @throws the file system's error
   */
  async done(told: (path: string, modified: number | undefined) => void): Promise<void> {
    const files = this.#waiting.splice(0);
    const here = { files, modified: takeFiles(this.#place, this.#before, files) };
    const all = [...await Promise.all(this.#given.splice(0)), here];
    for (const { files: taken, modified } of all) taken.forEach(({ path }, at) => { told(path, modified[at]); });
  }

  async end(): Promise<void> {
    await this.#thread?.end();
  }
}
