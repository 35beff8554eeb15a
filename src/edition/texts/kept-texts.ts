import { sha256Of } from '../../kept/stamp.ts';
import type { Store } from '../../kept/store.ts';
import type { Article } from '../../model/article.ts';
import type { AskedOfArchive } from './asked-of-archive.ts';
import { ChangedNames } from '../changed-names.ts';
import type { NamedRecords } from '../changed-names.ts';
import { forgetParts, htmlName, partOf, textsName, wholeName } from './text-parts.ts';
import type { KeptText, TextsUnder, WholeTexts } from './text-parts.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** A part of the texts. */
interface Part {
  readonly texts: Map<string, KeptText>;
  /** Read when the first is asked for. */
  html: Map<string, string> | undefined;
  changed: boolean;
}

/** The texts that earlier builds have rendered, in parts of nearly equal size: an article more changes one of them. */
export class KeptTexts {
  readonly #store: Store;
  readonly #settings: string;
  readonly #names: NamedRecords;
  readonly #changed: ChangedNames;
  readonly #before: WholeTexts | undefined;
  readonly #parts = new Map<string, Part>();
  readonly #used = new Map<string, Set<string>>();

  constructor(store: Store, settings: string, names: NamedRecords) {
    this.#store = store;
    this.#settings = settings;
    this.#names = names;
    const before = store.read(wholeName);
    this.#before = before?.settings === settings ? before : undefined;
    this.#changed = new ChangedNames(this.#before?.names ?? new Map(), names);
  }

  /**
   * What an earlier build found in the text, if all it depends on is as it was.
   * @param pieces the running texts in which names are looked for
   */
  recall(article: Article, key: string, pieces: () => readonly string[], holds: (asked: AskedOfArchive) => boolean): KeptText | undefined {
    const part = partOf(article);
    const kept = this.#part(part).texts.get(article.id);
    if (kept?.key !== key || (kept.asked !== undefined && !holds(kept.asked)) || (this.#changed.any && this.#changed.standIn(pieces()))) return undefined;
    this.#use(part, article.id);
    return kept;
  }

  /** Its HTML; undefined where that was lost. */
  htmlOf(article: Article, { htmlSum }: KeptText): string | undefined {
    const html = this.#htmlOf(partOf(article)).get(article.id);
    return html !== undefined && sha256Of(html) === htmlSum ? html : undefined;
  }

  /** What is kept of a text that was recalled or kept. */
  of(article: Article): KeptText | undefined {
    return this.#part(partOf(article)).texts.get(article.id);
  }

  get under(): TextsUnder {
    return { settings: this.#settings, names: this.#names };
  }

  keep(article: Article, text: KeptText, html: string): void {
    const part = partOf(article);
    const kept = this.#part(part);
    kept.texts.set(article.id, text);
    this.#htmlOf(part).set(article.id, html);
    kept.changed = true;
    this.#use(part, article.id);
  }

  /** Keeps what this build has used, for the next one, and nothing else. */
  save(): void {
    const parts = new Map<string, string>();
    for (const [part, used] of [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const kept = this.#part(part);
      const gone = [...kept.texts.keys()].filter((id) => !used.has(id));
      let seal = this.#before?.parts.get(part);
      if (seal === undefined || kept.changed || gone.length > 0) {
        const html = this.#htmlOf(part);
        for (const id of gone) {
          kept.texts.delete(id);
          html.delete(id);
        }
        this.#store.write(htmlName(part), html);
        seal = this.#store.write(textsName(part), kept.texts);
      }
      parts.set(part, seal);
    }
    const { parts: before } = this.#before ?? {};
    forgetParts(this.#store, before, parts);
    const isOther = this.#changed.any || before?.size !== parts.size || [...parts].some(([part, seal]) => before.get(part) !== seal);
    if (isOther) this.#store.write(wholeName, { ...this.under, parts });
  }

  #part(part: string): Part {
    return getOrMake(this.#parts, part, () => {
      const seal = this.#before?.parts.get(part);
      return { texts: new Map(seal === undefined ? undefined : this.#store.read(textsName(part), seal)), html: undefined, changed: false };
    });
  }

  /** The HTML of a part. */
  #htmlOf(part: string): Map<string, string> {
    const kept = this.#part(part);
    kept.html ??= new Map(this.#store.read(htmlName(part)));
    return kept.html;
  }

  #use(part: string, id: string): void {
    getOrMake(this.#used, part, () => new Set()).add(id);
  }
}
