import { Searcher } from '../../search/answering/searcher.ts';
import type { Answer, Question } from '../../search/protocol.ts';
import { idle } from '../../search/state.ts';
import { loadFile, loadStart } from './index-files.ts';

/** Names and titles that are suggested. */
const suggested = { names: 6, titles: 3 } as const;

/** Answers what the page asks, from the index of the edition that the site has now. */
export class Desk {
  readonly #base: string;
  readonly #send: (answer: Answer) => void;
  #opening: Promise<Searcher> | undefined;

  constructor(base: string, send: (answer: Answer) => void) {
    this.#base = base;
    this.#send = send;
  }

  /** Never throws: what cannot be answered is answered so. */
  async take(question: Question): Promise<void> {
    try {
      await this.#answer(question);
    } catch {
      // The index went with its edition, or did not come. Opened anew it may be there; a damaged one is not kept either.
      this.#opening = undefined;
      try {
        await this.#answer(question);
      } catch {
        this.#opening = undefined;
        if (question.ask !== 'open') this.#send({ answer: 'failed', turn: question.turn });
      }
    }
  }

  async #answer(question: Question): Promise<void> {
    const searcher = await this.#open();
    switch (question.ask) {
      case 'open': return;
      case 'suggest': {
        const { turn, typed } = question;
        const names = searcher.names.find(typed, suggested.names);
        const titles = await searcher.results({ ...idle, query: typed }, 0, suggested.titles);
        this.#send({ answer: 'suggestions', turn, names, titles });
        return;
      }
      case 'search': {
        const { turn, state, counted, shown } = question;
        this.#send({ answer: 'names', turn, names: searcher.namesOf(state) });
        this.#send({ answer: 'found', turn, found: await searcher.search(state, counted, shown) });
        return;
      }
      case 'results': {
        const { turn, state, from, to } = question;
        this.#send({ answer: 'results', turn, results: await searcher.results(state, from, to) });
      }
    }
  }

  #open(): Promise<Searcher> {
    this.#opening ??= loadStart(this.#base).then((start) => new Searcher(start, (path) => loadFile(this.#base, path), this.#base));
    return this.#opening;
  }
}
