import { sha256Of } from '../kept/stamp.ts';
import { keptName } from '../kept/store.ts';
import type { KeptName, Store } from '../kept/store.ts';
import type { Rendered } from '../markdown/renderer.ts';
import type { Article } from '../model/article.ts';
import type { AskedOfArchive } from './asked-of-archive.ts';
import { ChangedNames } from './changed-names.ts';
import type { NamedRecords } from './changed-names.ts';

/** What was found in a text, without its HTML. */
export interface KeptText extends Omit<Rendered, 'html'> {
  /** Of all in the article that its rendering depends on. */
  readonly key: string;
  readonly asked: AskedOfArchive;
  /** SHA-256 of its HTML. */
  readonly htmlSum: string;
  /** SHA-256 of its HTML and of all that was found in it. */
  readonly sum: string;
}

/** The texts of a month. */
interface Month {
  readonly texts: Map<string, KeptText>;
  /** Read when the first is asked for. */
  html: Map<string, string> | undefined;
  changed: boolean;
}

/** What texts were rendered under. */
export interface TextsUnder {
  /** Whatever all renderings depend on but the names. */
  readonly settings: string;
  readonly names: NamedRecords;
}

interface Whole extends TextsUnder {
  /** The seals of the months that were written with it. */
  readonly months: ReadonlyMap<string, string>;
}

export const wholeName = keptName<Whole>('texts');
export const textsName = (month: string): KeptName<ReadonlyMap<string, KeptText>> => keptName(`texts-of-${month}`);
export const htmlName = (month: string): KeptName<ReadonlyMap<string, string>> => keptName(`html-of-${month}`);

/** The texts that earlier builds have rendered, by the month under which their articles are filed: an article more changes one month. */
export class KeptTexts {
  readonly #store: Store;
  readonly #settings: string;
  readonly #names: NamedRecords;
  readonly #changed: ChangedNames;
  readonly #before: Whole | undefined;
  readonly #months = new Map<string, Month>();
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
    const month = monthOf(article);
    const kept = this.#month(month).texts.get(article.id);
    if (kept?.key !== key || !holds(kept.asked) || (this.#changed.any && this.#changed.standIn(pieces()))) return undefined;
    this.#use(month, article.id);
    return kept;
  }

  /** Its HTML; undefined where that was lost. */
  htmlOf(article: Article, { htmlSum }: KeptText): string | undefined {
    const month = monthOf(article);
    const kept = this.#month(month);
    kept.html ??= new Map(this.#store.read(htmlName(month)));
    const html = kept.html.get(article.id);
    return html !== undefined && sha256Of(html) === htmlSum ? html : undefined;
  }

  /** What is kept of a text that was recalled or kept. */
  of(article: Article): KeptText | undefined {
    return this.#month(monthOf(article)).texts.get(article.id);
  }

  get under(): TextsUnder {
    return { settings: this.#settings, names: this.#names };
  }

  keep(article: Article, text: KeptText, html: string): void {
    const month = monthOf(article);
    const kept = this.#month(month);
    kept.html ??= new Map(this.#store.read(htmlName(month)));
    kept.texts.set(article.id, text);
    kept.html.set(article.id, html);
    kept.changed = true;
    this.#use(month, article.id);
  }

  /** Keeps what this build has used, for the next one, and nothing else. */
  save(): void {
    const months = new Map<string, string>();
    for (const [month, used] of [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const kept = this.#month(month);
      const gone = [...kept.texts.keys()].filter((id) => !used.has(id));
      let seal = this.#before?.months.get(month);
      if (seal === undefined || kept.changed || gone.length > 0) {
        const html = kept.html ??= new Map(this.#store.read(htmlName(month)));
        for (const id of gone) {
          kept.texts.delete(id);
          html.delete(id);
        }
        this.#store.write(htmlName(month), html);
        seal = this.#store.write(textsName(month), kept.texts);
      }
      months.set(month, seal);
    }
    for (const month of this.#before?.months.keys() ?? []) {
      if (months.has(month)) continue;
      this.#store.remove(textsName(month).name);
      this.#store.remove(htmlName(month).name);
    }
    const { months: before } = this.#before ?? {};
    if (this.#changed.any || before?.size !== months.size || [...months].some(([month, seal]) => before.get(month) !== seal)) this.#store.write(wholeName, { settings: this.#settings, names: this.#names, months });
  }

  #month(month: string): Month {
    let kept = this.#months.get(month);
    if (kept === undefined) {
      const seal = this.#before?.months.get(month);
      kept = { texts: new Map(seal === undefined ? undefined : this.#store.read(textsName(month), seal)), html: undefined, changed: false };
      this.#months.set(month, kept);
    }
    return kept;
  }

  #use(month: string, id: string): void {
    const used = this.#used.get(month);
    if (used === undefined) this.#used.set(month, new Set([id]));
    else used.add(id);
  }
}

/** `1987-03`. */
export function monthOf({ date }: Article): string {
  return date.first.slice(0, 7);
}
