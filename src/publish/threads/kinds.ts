import type { Frame } from '../../site/frame.ts';
import type { FileBefore } from '../making/take-files.ts';
import type { Place, WrittenFile } from '../making/site-folder.ts';
import type { Tree, TreeJob } from '../swap/tree.ts';

/** A kind of thread: what it is told at first, what its jobs are, and what comes of each. All of it plain data. */
export interface ThreadKind<Told, Job, Done> {
  /** The module that it runs: one that calls `doJobs`. */
  readonly program: URL;
  /** Node's options for it, where they are not those of this process. */
  readonly execArgv?: readonly string[];
  /**
   * Whether it ends by itself, when all is over that its jobs have begun and not waited for: where Node ends a thread in the
   * midst of a key that it makes, the whole process breaks off.
   */
  readonly endsItself?: boolean;
  /** Carries the types alone: no kind has this property. */
  readonly of?: (told: Told, job: Job) => Done;
}

/** Makes pages. Astro begins to make a key for each of its containers, which nothing waits for. */
export const pageThread: ThreadKind<PageWork, PageJob, WrittenFile> = { program: new URL('./page-thread.ts', import.meta.url), endsItself: true };

export interface PageWork {
  readonly place: Place;
  /** The address of the compiled program. */
  readonly program: string;
  readonly frame: Frame;
}

export interface PageJob {
  /** From the root of the site. */
  readonly file: string;
  /** A `Sheet` as JSON. */
  readonly sheet: string;
}

/** Takes files of the site before over, and tells as `takeFiles` does. */
export const takeThread: ThreadKind<TakeWork, readonly FileBefore[], readonly (number | undefined)[]> = { program: new URL('./take-thread.ts', import.meta.url) };

export interface TakeWork {
  readonly place: Place;
  /** The folder of the site before, absolute. */
  readonly before: string;
}

/** Lists what lies below a folder. */
export const treeThread: ThreadKind<undefined, TreeJob, Tree> = { program: new URL('./tree-thread.ts', import.meta.url) };

/** Takes away what stands beside a site, whose folder each job names, and tells as `recoverSite` does. */
export const recoverThread: ThreadKind<undefined, string, readonly string[]> = { program: new URL('./recover-thread.ts', import.meta.url) };
