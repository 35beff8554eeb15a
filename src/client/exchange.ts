import type { Answer, Meant, Question } from '../search/protocol.ts';
import { Unanswered } from './unanswered.ts';
import type { Obstacle } from './unanswered.ts';

/** Of a worker, what is asked through. */
export interface AskedWorker {
  postMessage(question: Question): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** Told what a query may mean. */
export type Told = (meant: Meant) => void;

interface Waiting {
  readonly answered: (answer: Answer) => void;
  readonly failed: (why: Obstacle) => void;
  readonly told: Told | undefined;
}

/** Questions and answers between a page and its worker, each answer to its question. The worker is made for the first one. */
export class Exchange {
  readonly #make: () => AskedWorker;
  readonly #siteAnswers: () => Promise<boolean>;
  readonly #waiting = new Map<number, Waiting>();
  #worker: AskedWorker | undefined;
  #turn = 0;

  /** @param siteAnswers whether the site can be reached at all: where it can, and the worker did not come, the site has another one now */
  constructor(make: () => AskedWorker, siteAnswers: () => Promise<boolean>) {
    this.#make = make;
    this.#siteAnswers = siteAnswers;
  }

  /** Says what is not answered. */
  send(question: Question): void {
    this.#worker ??= this.#started();
    this.#worker.postMessage(question);
  }

  /**
   * @param told told what a query may mean, before the answer
   * @throws Unanswered when the worker cannot be had
   */
  ask(question: (turn: number) => Question, told?: Told): Promise<Answer> {
    return new Promise((answered, reject) => {
      this.#turn += 1;
      this.#waiting.set(this.#turn, { answered, failed: (why) => { reject(new Unanswered(why)); }, told });
      this.send(question(this.#turn));
    });
  }

  #started(): AskedWorker {
    const worker = this.#make();
    let began = false;
    worker.addEventListener('message', ({ data }) => {
      began = true;
      const asker = this.#waiting.get(data.turn);
      if (data.answer === 'names') {
        asker?.told?.(data);
        return;
      }
      this.#waiting.delete(data.turn);
      asker?.answered(data);
    });
    worker.addEventListener('error', () => {
      // The next question tries anew. This one may have all of the index in memory, and must not speak up again.
      worker.terminate();
      this.#worker = undefined;
      const waiting = [...this.#waiting.values()];
      this.#waiting.clear();
      void this.#whyBroken(began).then((why) => { for (const { failed } of waiting) failed(why); });
    });
    return worker;
  }

  async #whyBroken(began: boolean): Promise<Obstacle> {
    return !began && await this.#siteAnswers() ? 'renewed' : 'unreachable';
  }
}
