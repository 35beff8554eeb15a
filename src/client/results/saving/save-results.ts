import type { ReadAt } from '../../../search/citation.ts';
import type { Result } from '../../../search/protocol.ts';
import type { SavingWords } from '../../../search/result-words.ts';
import type { SearchState } from '../../../search/state.ts';
import { filled } from '../../filled.ts';
import { counted } from '../../plurals.ts';
import { button, element } from '../../elements.ts';
import { toBibtex } from './bibtex.ts';
import { collect } from './collect.ts';
import type { PageOfResults } from './collect.ts';
import { toCsv } from './csv.ts';
import { fileName, handOver } from './hand-over.ts';
import { toJson } from './json.ts';
import { toRis } from './ris.ts';

/** The forms that results can be saved in. A spreadsheet knows by the mark at its beginning that a table is in UTF-8. */
const forms = {
  csv: { type: 'text/csv', extension: 'csv', make: (results: readonly Result[], at: ReadAt) => `\ufeff${toCsv(results, at)}` },
  bibtex: { type: 'application/x-bibtex', extension: 'bib', make: toBibtex },
  ris: { type: 'application/x-research-info-systems', extension: 'ris', make: toRis },
  json: { type: 'application/json', extension: 'json', make: toJson },
} as const;

const names = ['csv', 'bibtex', 'ris', 'json'] as const;

export interface SavingSetting {
  readonly words: SavingWords;
  /** BCP 47: the page's. */
  readonly language: string;
  readonly at: ReadAt;
  /** What a search is about, in words; files are named by it. */
  readonly about: (state: SearchState) => string;
}

/** A search whose results can be saved. */
export interface Savable {
  readonly state: SearchState;
  readonly total: number;
  readonly page: PageOfResults;
}

/** Saves all results of a search, not only those on the page. It is hidden until there are any. */
export class SaveResults {
  readonly element: HTMLElement;
  readonly #setting: SavingSetting;
  readonly #status = element('p', 'saving');
  readonly #cancel: HTMLButtonElement;
  /** The button that began what is being saved. */
  #pressed: HTMLButtonElement | undefined;
  #search: Savable | undefined;
  #stop = new AbortController();

  constructor(setting: SavingSetting) {
    const { words } = setting;
    this.#setting = setting;
    this.#cancel = button(words.cancel, () => {
      this.#abort(words.cancelled);
    });
    this.#cancel.hidden = true;
    const label = element('span', 'label', words.label);
    const buttons = names.map((name) => button(words[name], (pressed) => {
      this.#pressed = pressed;
      void this.#save(name);
    }));
    this.element = element('div', 'save', label, ...buttons, this.#cancel, this.#status);
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', words.label);
    this.element.hidden = true;
  }

  /** Sets the search that the page shows; what is being saved of another is given up. */
  offer(search: Savable | undefined): void {
    this.#abort('');
    this.#search = search;
    this.element.hidden = search === undefined || search.total === 0;
  }

  async #save(name: keyof typeof forms): Promise<void> {
    const search = this.#search;
    if (search === undefined) return;
    this.#abort('');
    const { signal } = this.#stop;
    const { words, language, at, about } = this.#setting;
    this.#cancel.hidden = false;
    try {
      const results = await collect(search.total, search.page, signal, (count) => {
        this.#say(progress(words.progress, language, count, search.total), 'off');
      });
      const { make, type, extension } = forms[name];
      handOver(fileName(about(search.state), extension), type, make(results, at));
      this.#abort(counted(words.saved, language, results.length));
    } catch {
      if (!signal.aborted) this.#abort(words.failed); // Unreachable; what was given up has said so.
    }
  }

  #abort(words: string): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    // A button that vanishes would leave the focus nowhere.
    if (document.activeElement === this.#cancel) this.#pressed?.focus();
    this.#cancel.hidden = true;
    this.#say(words);
  }

  /** @param live whether a screen reader is told: of the outcome, and not of every step */
  #say(words: string, live: 'polite' | 'off' = 'polite'): void {
    this.#status.setAttribute('aria-live', live);
    this.#status.textContent = words;
  }
}

function progress(words: string, language: string, count: number, total: number): string {
  const number = new Intl.NumberFormat(language);
  return filled(words, { n: number.format(count), total: number.format(total) });
}
