import { Worker } from 'node:worker_threads';
import { endWithCommand, isStopping } from '../stopping.ts';
import { noMore } from './jobs.ts';
import type { ThreadKind } from './kinds.ts';

/** Megabytes for what is soon forgotten: a thread with more is hardly faster. */
const youngMost = 24;

/** A thread beside this one, which does one kind of job, one after the other. */
export class Thread<Told, Job, Done> {
  readonly #worker: Worker;
  /** In the order in which they were given, which is that of the answers. */
  readonly #given: PromiseWithResolvers<Done>[] = [];
  readonly #endsItself: boolean;
  readonly #gone = Promise.withResolvers<undefined>();
  #fault: unknown;

  /** @param told at first, plain data */
  constructor({ program, execArgv, endsItself = false }: ThreadKind<Told, Job, Done>, told: Told) {
    this.#endsItself = endsItself;
    this.#worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: youngMost }, ...(execArgv && { execArgv: [...execArgv] }) });
    const ended = endWithCommand(this);
    this.#worker.postMessage(told);
    this.#worker.on('message', (done: Done) => { this.#given.shift()?.resolve(done); });
    this.#worker.on('error', (error) => { this.#fail(error); });
    this.#worker.on('exit', (status) => {
      ended();
      this.#gone.resolve(undefined);
      if (!isStopping()) this.#fail(new Error(`A thread ended with status ${String(status)} before its work was done`));
    });
  }

  /** Jobs that are given and not done. */
  get waiting(): number {
    return this.#given.length;
  }

  /** @throws what the thread throws, for this job and all others of the thread */
  do(job: Job): Promise<Done> {
    const given = Promise.withResolvers<Done>();
    if (this.#fault === undefined) {
      this.#given.push(given);
      this.#worker.postMessage(job);
    } else given.reject(this.#fault);
    return given.promise;
  }

  /** Afterwards it is gone. Where the command is about to end nothing is waited for. */
  async end(): Promise<void> {
    if (!this.#endsItself || isStopping()) {
      await this.#worker.terminate();
      return;
    }
    this.#worker.postMessage(noMore);
    await this.#gone.promise;
  }

  #fail(error: unknown): void {
    this.#fault ??= error;
    for (const given of this.#given.splice(0)) given.reject(this.#fault);
  }
}
