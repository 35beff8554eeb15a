import type { Answer, Found, Question, Result } from '../search/protocol.ts';
import { Exchange } from './exchange.ts';
import type { Told } from './exchange.ts';
import { Unanswered } from './unanswered.ts';
import { searchWorker } from './worker/search-worker.ts';
import { siteAnswers } from './worker/site-answers.ts';

type Search = Omit<Extract<Question, { ask: 'search' }>, 'ask' | 'turn'>;
type More = Omit<Extract<Question, { ask: 'results' }>, 'ask' | 'turn'>;
type Suggestions = Extract<Answer, { answer: 'suggestions' }>;

/** What can be asked of the index. */
export class Asking {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Of the worker of the site. @param base its base path */
  static of(base: string): Asking {
    return new Asking(new Exchange(() => searchWorker(base), () => siteAnswers(base)));
  }

  /** Has what every search needs loaded ahead. Whether that failed is seen when something is looked for. */
  open(): void {
    this.#exchange.send({ ask: 'open' });
  }

  /**
   * @param told told what the query may mean, before the answer
   * @throws Unanswered
   */
  async search(search: Search, told: Told): Promise<Found> {
    const answer = await this.#exchange.ask((turn) => ({ ask: 'search', turn, ...search }), told);
    if (answer.answer !== 'found') throw unanswered(answer);
    return answer.found;
  }

  /** @throws Unanswered */
  async results(more: More): Promise<readonly Result[]> {
    const answer = await this.#exchange.ask((turn) => ({ ask: 'results', turn, ...more }));
    if (answer.answer !== 'results') throw unanswered(answer);
    return answer.results;
  }

  /** What a reader may mean with what is typed so far. @throws Unanswered */
  async suggest(typed: string): Promise<Suggestions> {
    const answer = await this.#exchange.ask((turn) => ({ ask: 'suggest', turn, typed }));
    if (answer.answer !== 'suggestions') throw unanswered(answer);
    return answer;
  }
}

function unanswered(answer: Answer): Unanswered {
  return new Unanswered(answer.answer === 'failed' && answer.why === 'other-format' ? 'renewed' : 'unreachable');
}
