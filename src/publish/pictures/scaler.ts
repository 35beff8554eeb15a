import { errorCode } from '../../disk/error-code.ts';
import { BuildRefused } from '../told/failure.ts';
import { Thread } from '../threads/thread.ts';
import { scalingThread } from './scaling.ts';
import type { ScalingAsked, ScalingTold } from './scaling.ts';

/** A thread that makes pictures smaller, one after the other. It is begun with the first, and anew after one that it did not survive. */
export class Scaler {
  #thread: Thread<undefined, ScalingAsked, ScalingTold> | undefined;

  /**
   * @returns undefined where the picture cannot be decoded
   * @throws BuildRefused where what makes smaller sizes is not installed; Node's error where memory is short, which says nothing of the picture
   */
  async scale(asked: ScalingAsked): Promise<readonly Uint8Array[] | undefined> {
    let told = await this.#ask(asked);
    if (told.is === 'not decoded') {
      // The memory of a thread may be full of what came before: a new one tells whether it was this picture.
      await this.close();
      told = await this.#ask(asked);
    }
    if (told.is === 'not at hand') throw new BuildRefused(`Smaller sizes of pictures are made by the packages sharp and @img/sharp-wasm32, which are not installed as this version of the software needs them (${told.why}). Nothing was published. Run npm ci, and build again.`);
    return told.is === 'made' ? told.pictures : undefined;
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.end();
  }

  async #ask(asked: ScalingAsked): Promise<ScalingTold> {
    this.#thread ??= new Thread(scalingThread, undefined);
    try {
      return await this.#thread.do(asked);
    } catch (error) {
      this.#thread = undefined;
      if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      return { is: 'not decoded' };
    }
  }
}
