import type { Answer, Question } from '../../search/protocol.ts';
import type { Suggested } from './options.ts';

/** Of a worker, what is asked through. */
export interface AskedWorker {
  postMessage(question: Question): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/**
 * Asks the worker that searches for suggestions. The worker is made for the first question, and once. Its turns are counted
 * below zero: a page that searches by the same worker counts its own above.
 * @returns rejects when the index cannot be reached
 */
export function suggestions(makeWorker: () => AskedWorker): (typed: string) => Promise<Suggested> {
  const waiting = new Map<number, { readonly answered: (suggested: Suggested) => void; readonly failed: () => void }>();
  let worker: AskedWorker | undefined;
  let turn = 0;
  const started = (): AskedWorker => {
    const made = makeWorker();
    made.addEventListener('message', ({ data }) => {
      const asker = waiting.get(data.turn);
      if (data.answer === 'suggestions') asker?.answered(data);
      else if (data.answer === 'failed') asker?.failed();
      else return;
      waiting.delete(data.turn);
    });
    made.addEventListener('error', () => {
      // It may never have begun; the next question tries anew.
      worker = undefined;
      for (const { failed } of waiting.values()) failed();
      waiting.clear();
    });
    return made;
  };
  return (typed) => new Promise((resolve, reject) => {
    turn -= 1;
    waiting.set(turn, { answered: resolve, failed: () => { reject(new Error('The index cannot be reached')); } });
    worker ??= started();
    worker.postMessage({ ask: 'suggest', turn, typed });
  });
}
