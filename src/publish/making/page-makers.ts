import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Sheet } from '../../site/documents.ts';
import type { SiteMaking } from './site-making.ts';
import type { WrittenFile } from './site-folder.ts';
import type { Press } from '../press/press.ts';
import { mayGoOn } from '../stopping.ts';
import { pageThread } from '../threads/kinds.ts';
import type { PageJob, PageWork } from '../threads/kinds.ts';
import { Thread } from '../threads/thread.ts';

/** As many pages are made sooner here than threads begin. */
const fewest = 100;
/** Working out what pages show keeps no more than so many busy. */
const mostThreads = 3;
/** As many pages wait for a thread before one is made here. */
const mostWaiting = 24;

type PageThread = Thread<PageWork, PageJob, WrittenFile>;

/** A page that is to be made. */
export interface PageToMake {
  readonly file: string;
  /** What it shows, and the same as JSON. */
  readonly sheet: Sheet;
  readonly json: string;
  readonly noted: (written: WrittenFile) => void;
}

/** Makes pages, many of them in threads beside this one. Which page was made where, and when, is told by nothing in the site. */
export class PageMakers {
  readonly #press: Press;
  readonly #making: SiteMaking;
  readonly #most: number;
  readonly #threads: PageThread[] = [];
  readonly #waiting = new Set<Promise<void>>();
  #failed: { readonly error: unknown } | undefined;
  #begun = 0;

  /** @param most threads, at most */
  constructor(press: Press, making: SiteMaking, most = Math.min(availableParallelism() - 1, mostThreads)) {
    this.#press = press;
    this.#making = making;
    this.#most = most;
  }

  /** Makes a page, now or a little later. @throws what making this page or one before has thrown */
  async make({ file, sheet, json, noted }: PageToMake): Promise<void> {
    await mayGoOn();
    this.#throwFailed();
    this.#begun += 1;
    if (this.#begun === fewest) this.#begin();
    const thread = await this.#free();
    if (thread === undefined) {
      const html = await this.#press.print(sheet);
      noted(this.#making.place.write(file, html));
      return;
    }
    const waiting: Promise<void> = thread
      .do({ file, sheet: json })
      .then(noted)
      .catch((error: unknown) => { this.#failed ??= { error }; })
      .finally(() => { this.#waiting.delete(waiting); });
    this.#waiting.add(waiting);
  }

  /** Waits until all pages are made. @throws what making one has thrown */
  async done(): Promise<void> {
    await Promise.all(this.#waiting);
    await mayGoOn();
    this.#throwFailed();
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  #begin(): void {
    const { program, frame } = this.#press;
    const work: PageWork = { place: this.#making.place.place, program, frame };
    for (let threads = 0; threads < this.#most; threads += 1) this.#threads.push(new Thread(pageThread, work));
  }

  /** The thread for which the fewest pages wait, if they are few enough. */
  async #free(): Promise<PageThread | undefined> {
    const least = () => this.#threads.filter(({ waiting }) => waiting < mostWaiting).sort((a, b) => a.waiting - b.waiting)[0];
    const free = least();
    if (free !== undefined || this.#threads.length === 0) return free;
    await setImmediate(); // So that what threads have answered is heard.
    return least();
  }

  #throwFailed(): void {
    if (this.#failed !== undefined) throw this.#failed.error;
  }
}
