import { Worker } from 'node:worker_threads';
import { BuildRefused } from '../failure.ts';
import type { ScalingAsked, ScalingTold } from './scaling.ts';

/** A thread that makes pictures smaller, one after the other. It is begun with the first, and anew after one that it did not survive. */
export class Scaler {
  #worker: Worker | undefined;
  #settle: (told: ScalingTold) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;

  /**
   * @returns undefined where the picture cannot be decoded
   * @throws BuildRefused where what makes smaller sizes is not installed; Node's error where memory is short, which says nothing of the picture
   */
  async scale(asked: ScalingAsked): Promise<readonly Uint8Array[] | undefined> {
    const first = await this.#ask(asked);
    // The memory of a thread may be full of what came before: a new one tells whether it was this picture.
    const told = first.is === 'not decoded' ? (await this.close(), await this.#ask(asked)) : first;
    if (told.is === 'not at hand') throw new BuildRefused(`Smaller sizes of pictures are made by the packages sharp and @img/sharp-wasm32, which are not installed as this version of the software needs them (${told.why}). Nothing was published. Run npm ci, and build again.`);
    return told.is === 'made' ? told.pictures : undefined;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #ask(asked: ScalingAsked): Promise<ScalingTold> {
    const worker = this.#worker ??= this.#begun();
    return new Promise((resolve, reject) => {
      this.#settle = resolve;
      this.#fail = reject;
      worker.postMessage(asked);
    });
  }

  #begun(): Worker {
    const worker = new Worker(new URL('./scaling-worker.ts', import.meta.url), { execArgv: ['--no-addons'] });
    const lost = (error: unknown) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#fail(error);
      else this.#settle({ is: 'not decoded' });
    };
    worker.on('message', (told: ScalingTold) => { this.#settle(told); });
    worker.on('error', lost);
    worker.on('exit', lost);
    return worker;
  }
}
