import { keptName } from '../../kept/kept-name.ts';
import type { KeptName } from '../../kept/kept-name.ts';
import { sha256Of } from '../../kept/stamp.ts';
import type { Store } from '../../kept/store.ts';
import type { Article } from '../../model/article.ts';
import type { AskedOfArchive } from './asked-of-archive.ts';
import type { NamedRecords } from '../changed-names.ts';
import type { FoundText } from './found-in-text.ts';

/** What was found in a text, without its HTML. */
export interface KeptText {
  /** The checksum of the article that it was rendered of. */
  readonly key: string;
  /** Undefined where nothing was asked. */
  readonly asked: AskedOfArchive | undefined;
  /** SHA-256 of its HTML. */
  readonly htmlSum: string;
  /** SHA-256 of its HTML and of all that was found in it. */
  readonly sum: string;
  /** The keys of the records that it names, each once, in its order. */
  readonly named: readonly string[];
  readonly found: FoundText;
}

/** What texts were rendered under. */
export interface TextsUnder {
  /** Whatever all renderings depend on but the names. */
  readonly settings: string;
  readonly names: NamedRecords;
}

/** All parts of the texts. */
export interface WholeTexts extends TextsUnder {
  /** The seals of the parts that were written with it. */
  readonly parts: ReadonlyMap<string, string>;
}

export const wholeName = keptName<WholeTexts>('texts');
export const textsName = (part: string): KeptName<ReadonlyMap<string, KeptText>> => keptName(`texts-of-${part}`);
export const htmlName = (part: string): KeptName<ReadonlyMap<string, string>> => keptName(`html-of-${part}`);

/** The part that a text is in: one of 64, by chance that is the same everywhere. */
export function partOf({ id }: Article): string {
  return String(Number.parseInt(sha256Of(id).slice(0, 2), 16) % 64).padStart(2, '0');
}

/** Takes away the parts before that are none now. */
export function forgetParts(store: Store, before: WholeTexts['parts'] | undefined, now: WholeTexts['parts']): void {
  for (const part of before?.keys() ?? []) {
    if (now.has(part)) continue;
    store.remove(textsName(part).name);
    store.remove(htmlName(part).name);
  }
}
