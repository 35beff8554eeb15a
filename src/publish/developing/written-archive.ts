import { openEdition } from '../../edition/edition.ts';
import type { Edition } from '../../edition/edition.ts';
import type { EditionSettings } from '../../edition/settings.ts';
import { codeVersion } from '../../kept/code-version.ts';
import { keptFolder } from '../../kept/places.ts';
import { RememberingStore } from '../../kept/remembering-store.ts';
import { reportText } from '../../problems/report-text.ts';
import { RoutedPages } from '../../sheets/routed-pages.ts';
import { checkCommand } from '../told/check-command.ts';

/** An archive while it is being written: it is opened when something is asked of it, and anew after a change. */
export class WrittenArchive {
  readonly #settings: EditionSettings;
  /** What is kept is read once for all editions that follow. */
  #store: RememberingStore | undefined;
  #opened: { readonly edition: Edition; readonly pages: RoutedPages } | undefined;

  constructor(settings: EditionSettings) {
    this.#settings = settings;
  }

  /** @throws the file system's error when the content folder itself cannot be listed */
  get pages(): RoutedPages {
    return this.#open().pages;
  }

  /**
   * Warnings and, below them, errors, as text: a terminal shows what is written last. Where the archive cannot be read at all, as while its
   * folder is elsewhere, why. Empty where nothing is wrong.
   */
  report(): string {
    try {
      const problems = this.#open().edition.problems.all();
      const style = { colour: false, perCode: 5, more: (code: string) => checkCommand(this.#settings, '--code', code) };
      const reports = (['warning', 'error'] as const).map((wanted) => reportText(problems.filter(({ severity }) => severity === wanted), style));
      return reports.filter((report) => report !== '').join('\n');
    } catch (error) {
      return `The archive cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  /** To be told when the content has changed. */
  forget(): void {
    this.#opened = undefined;
  }

  #open(): { readonly edition: Edition; readonly pages: RoutedPages } {
    if (this.#opened === undefined) {
      this.#store ??= new RememberingStore(keptFolder(this.#settings.content), codeVersion());
      const edition = openEdition(this.#settings, undefined, { store: this.#store, now: Date.now() });
      this.#opened = { edition, pages: new RoutedPages(edition) };
    }
    return this.#opened;
  }
}
