import { Worker } from 'node:worker_threads';
import { endWithCommand, isStopping } from '../stopping.ts';
import type { ThreadKind } from './kinds.ts';

/** Megabytes for what is soon forgotten: a thread with more is hardly faster. */
const youngMost = 24;

/** A thread beside this one, which does one kind of job, one after the other. */
export class Thread<Told, Job, Done> {
  readonly #worker: Worker;
  /** In the order in which they were given, which is that of the answers. */
  readonly #given: PromiseWithResolvers<Done>[] = [];
  #fault: unknown;

  /** @param told at first, plain data */
  constructor({ program, execArgv }: ThreadKind<Told, Job, Done>, told: Told) {
    this.#worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: youngMost }, ...(execArgv && { execArgv: [...execArgv] }) });
    const ended = endWithCommand(this);
    this.#worker.postMessage(told);
    this.#worker.on('message', (done: Done) => { this.#given.shift()?.resolve(done); });
    this.#worker.on('error', (error) => { this.#fail(error); });
    this.#worker.on('exit', (status) => {
      ended();
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

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    this.#fault ??= error;
    for (const given of this.#given.splice(0)) given.reject(this.#fault);
  }
}
