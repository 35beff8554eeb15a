import { useSource } from '../../sheets/page-source.ts';
import type { PageSource, Route, ShownPage } from '../../sheets/page-source.ts';
import { Thread } from '../threads/thread.ts';
import { editionThread } from './edition-work.ts';
import type { EditionAnswer, EditionJob } from './edition-work.ts';

/**
 * The archive that is being written, in a thread of its own: it is read while Vite starts, and looked over while Vite serves. It is
 * that of the settings in the environment.
 */
export class EditionBeside implements PageSource {
  #thread = new Thread(editionThread, undefined);
  /** Settles when the archive has been opened, or could not be. */
  readonly opened: Promise<unknown> = this.paths('home').catch(leftToTheReport);

  async paths(route: Route): Promise<readonly string[]> {
    const { paths } = await this.#ask({ ask: 'paths', route });
    return paths ?? [];
  }

  async page(route: Route, path: string): Promise<ShownPage> {
    const { page } = await this.#ask({ ask: 'page', route, path });
    if (page === undefined) throw new TypeError('A page was asked for, and the answer has none');
    return page;
  }

  /** What is wrong with the archive: a report for people, empty where nothing is. */
  async report(): Promise<string> {
    const { report } = await this.#ask({ ask: 'report' });
    return report ?? '';
  }

  /** Has the archive opened anew when something is asked of it next, since the content has changed. */
  forget(): void {
    const thread = this.#thread;
    // A thread that has ended, as where memory was short, opens nothing any more.
    this.#ask({ ask: 'forget' }).catch(() => { if (thread === this.#thread) this.beginAnew(); });
  }

  /** Has other code read it from now on, since the code has changed. */
  beginAnew(): void {
    void this.#thread.end();
    this.#thread = new Thread(editionThread, undefined);
  }

  end(): Promise<void> {
    return this.#thread.end();
  }

  async #ask(job: EditionJob): Promise<EditionAnswer> {
    const thread = this.#thread;
    try {
      const answer = await thread.do(job);
      if (answer.fault !== undefined) throw answer.fault;
      return answer;
    } catch (error) {
      if (thread === this.#thread) throw error;
      return this.#ask(job);
    }
  }
}

/** Whoever asks for a page or for the report is told what went wrong. */
function leftToTheReport(): undefined {
  return undefined;
}

let beside: EditionBeside | undefined;

/** The one that pages ask in development; it begins when it is first asked for. */
export function editionBeside(): EditionBeside {
  if (beside === undefined) {
    beside = new EditionBeside();
    useSource(beside);
  }
  return beside;
}
