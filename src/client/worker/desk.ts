import type { Searcher } from '../../search/answering/searcher.ts';
import type { Names } from '../../search/names/matcher.ts';
import type { Answer, Question } from '../../search/protocol.ts';
import { plainWords } from '../../search/query/plain-words.ts';
import type { Query } from '../../search/query/query.ts';
import { idle, withQuery } from '../../search/state.ts';

/** Names, or queries with one, and titles that are suggested: more are no help to choose from. */
const suggested = { names: 5, titles: 3 } as const;

/** Of an opened index, what is asked of it. */
export type Index = Pick<Searcher, 'read' | 'completions' | 'meantBy' | 'search' | 'results'> & { readonly names: Pick<Names, 'find'> };

/** The index is not of the format that this code reads: the site was renewed by another version. */
export class OtherFormat extends Error {}

/** Answers what the page asks, from the index of the edition that the site has now. */
export class Desk {
  readonly #load: () => Promise<Index>;
  readonly #send: (answer: Answer) => void;
  #opened: Promise<Index> | undefined;
  #renewal: Promise<Index> | undefined;

  /** @param load opens the index as the site has it now; throws `OtherFormat`, or whatever kept it from coming */
  constructor(load: () => Promise<Index>, send: (answer: Answer) => void) {
    this.#load = load;
    this.#send = send;
  }

  /** Never throws: what cannot be answered is answered so. */
  async take(question: Question): Promise<void> {
    const opened = this.#open();
    try {
      await this.#answer(question, await opened);
    } catch {
      try {
        await this.#answer(question, await this.#reopened(opened));
      } catch (fault) {
        if (question.ask !== 'open') this.#send({ answer: 'failed', turn: question.turn, why: fault instanceof OtherFormat ? 'other-format' : 'unreachable' });
      }
    }
  }

  #open(): Promise<Index> {
    if (this.#opened === undefined) {
      const opening = this.#load();
      this.#opened = opening;
      opening.catch(() => { if (this.#opened === opening) this.#opened = undefined; });
    }
    return this.#opened;
  }

  /**
   * Opens the index anew, since it may have gone with its edition. Until that has come the old one is kept: what it has at hand can
   * be searched without a connection.
   */
  #reopened(failed: Promise<Index>): Promise<Index> {
    if (this.#opened !== failed) return this.#open();
    this.#renewal ??= this.#load().then((index) => {
      this.#opened = Promise.resolve(index);
      return index;
    }).finally(() => { this.#renewal = undefined; });
    return this.#renewal;
  }

  async #answer(question: Question, index: Index): Promise<void> {
    switch (question.ask) {
      case 'open': return;
      case 'suggest': {
        const { turn, typed } = question;
        const state = withQuery(idle, typed);
        const query = index.read(state.query);
        const completions = index.completions(state.query, suggested.names);
        const names = completions.length > 0 ? [] : index.names.find(plainWords(query), suggested.names);
        const titles = isAsking(query) ? await index.results(state, 0, suggested.titles) : [];
        this.#send({ answer: 'suggestions', turn, completions, names, titles });
        return;
      }
      case 'search': {
        const { turn, state, counted, shown } = question;
        this.#send({ answer: 'names', turn, ...index.meantBy(state) });
        this.#send({ answer: 'found', turn, found: await index.search(state, counted, shown) });
        return;
      }
      case 'results': {
        const { turn, state, from, to, filed } = question;
        this.#send({ answer: 'results', turn, results: await index.results(state, from, to, filed) });
      }
    }
  }
}

/** Whether anything is asked for: mere signs find every article, and suggest none. */
function isAsking({ parts, notes }: Query): boolean {
  return parts.length > 0 || notes.some(({ code }) => code !== 'no-words');
}
