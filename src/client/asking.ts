import type { Answer, Found, NameFound, Question, Result } from '../search/protocol.ts';

/** Of a worker, what is asked through. */
export interface AskedWorker {
  postMessage(question: Question): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

type Search = Omit<Extract<Question, { ask: 'search' }>, 'ask' | 'turn'>;
type More = Omit<Extract<Question, { ask: 'results' }>, 'ask' | 'turn'>;
type Suggestions = Extract<Answer, { answer: 'suggestions' }>;

interface Waiting {
  readonly answered: (answer: Answer) => void;
  readonly failed: () => void;
  readonly named: ((names: readonly NameFound[]) => void) | undefined;
}

/** Asks the worker that searches, and gives each answer to whoever asked. The worker is made for the first question. */
export class Asking {
  readonly #make: () => AskedWorker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: AskedWorker | undefined;
  #turn = 0;

  constructor(make: () => AskedWorker) {
    this.#make = make;
  }

  /** Has what every search needs loaded ahead. Whether that failed is seen when something is looked for. */
  open(): void {
    this.#send({ ask: 'open' });
  }

  /**
   * @param named told the names that the query may mean, before the answer
   * @throws when the index cannot be reached
   */
  async search(search: Search, named: (names: readonly NameFound[]) => void): Promise<Found> {
    const answer = await this.#ask((turn) => ({ ask: 'search', turn, ...search }), named);
    if (answer.answer !== 'found') throw new Error('The index cannot be reached');
    return answer.found;
  }

  /** @throws when the index cannot be reached */
  async results(more: More): Promise<readonly Result[]> {
    const answer = await this.#ask((turn) => ({ ask: 'results', turn, ...more }));
    if (answer.answer !== 'results') throw new Error('The index cannot be reached');
    return answer.results;
  }

  /** Names and titles that what is typed may mean. @throws when the index cannot be reached */
  async suggest(typed: string): Promise<Suggestions> {
    const answer = await this.#ask((turn) => ({ ask: 'suggest', turn, typed }));
    if (answer.answer !== 'suggestions') throw new Error('The index cannot be reached');
    return answer;
  }

  #ask(question: (turn: number) => Question, named?: Waiting['named']): Promise<Answer> {
    return new Promise((answered, reject) => {
      this.#turn += 1;
      this.#waiting.set(this.#turn, { answered, failed: () => { reject(new Error('The worker cannot be reached')); }, named });
      this.#send(question(this.#turn));
    });
  }

  #send(question: Question): void {
    this.#worker ??= this.#started();
    this.#worker.postMessage(question);
  }

  #started(): AskedWorker {
    const worker = this.#make();
    worker.addEventListener('message', ({ data }) => {
      const asker = this.#waiting.get(data.turn);
      if (data.answer === 'names') {
        asker?.named?.(data.names);
        return;
      }
      this.#waiting.delete(data.turn);
      asker?.answered(data);
    });
    worker.addEventListener('error', () => {
      // It may never have begun; the next question tries anew.
      this.#worker = undefined;
      const waiting = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const { failed } of waiting) failed();
    });
    return worker;
  }
}
