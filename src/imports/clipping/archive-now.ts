import type { ArchiveSettings } from '../../model/archive-settings.ts';
import { Problems } from '../../problems/collector.ts';
import { readKnownRecords } from '../records/known-records.ts';
import type { KnownRecords } from '../records/known-records.ts';
import { settingsOf, usualSettings } from '../settings-file.ts';

/** The settings and the records of a content folder as they are now, whatever an import has made of it since it began. */
export class ArchiveNow {
  readonly #root: string;
  readonly #changes: () => number;
  #changed = -1;
  #own: ArchiveSettings | undefined;
  #known: KnownRecords | undefined;

  /** @param changes a number that is another one whenever records or settings were made */
  constructor(root: string, changes: () => number) {
    this.#root = root;
    this.#changes = changes;
  }

  /** Undefined where there is no archive yet. */
  get language(): string | undefined {
    this.#look();
    return this.#own?.language;
  }

  get settings(): ArchiveSettings {
    this.#look();
    return this.#own ?? usualSettings;
  }

  /** The same object as long as nothing was made. */
  get known(): KnownRecords {
    this.#look();
    return this.#known ??= readKnownRecords(this.#root, this.settings, new Problems());
  }

  #look(): void {
    const changes = this.#changes();
    if (changes === this.#changed) return;
    this.#changed = changes;
    this.#own = settingsOf(this.#root, new Problems());
    this.#known = undefined;
  }
}
