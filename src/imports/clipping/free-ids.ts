import { articlePath } from '../article-file.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Draft } from '../draft.ts';
import { shortDigest } from '../origins/digests.ts';
import { idOf } from './archive-texts.ts';

/** What tells whether a file was made of a text. */
export interface Likeness {
  /** Ids of articles that are nearly the same. */
  readonly near: ReadonlySet<string>;
  /** The record that a name of a source means; undefined where it means none yet. */
  readonly sourceOf: (name: string) => string | undefined;
}

/** What is known of the numbers under one id. */
interface Numbers {
  /** All below were looked at. */
  next: number;
  /** Those below `next` that are no recorded article's: a text may own or get them. */
  readonly open: number[];
}

/** Whether two texts are known to come from different sources: a report in two papers is two articles. */
export function isOtherSource(source: string | undefined, other: string | undefined, sourceOf: Likeness['sourceOf']): boolean {
  if (source === undefined || other === undefined) return false;
  const [own, its] = [source, other].map((name) => sourceOf(name) ?? name);
  return own !== its;
}

/** Gives drafts ids of their own, and remembers which are taken: of many texts under one title none asks for all numbers again. */
export class FreeIds {
  readonly #folder: ContentFolder;
  readonly #isRecorded: (file: string) => boolean;
  readonly #numbers = new Map<string, Numbers>();
  /** Digests of the texts of files that are not recorded. */
  readonly #texts = new Map<string, string>();

  /** @param isRecorded whether a file is known to have been made of another text */
  constructor(folder: ContentFolder, isRecorded: (file: string) => boolean) {
    this.#folder = folder;
    this.#isRecorded = isRecorded;
  }

  /**
   * The draft under an id of its own. A file that has its text, or nearly, is its file, made of it and edited since; but not where the
   * two are known to come from different sources: a report in two papers is two articles. Where another article stands under the id, a
   * number is added.
   */
  under(draft: Draft, likeness: Likeness): Draft {
    const usual = articlePath(draft.id, draft.date);
    const numbers = this.#numbers.get(usual) ?? { next: 1, open: [] };
    this.#numbers.set(usual, numbers);
    const text = shortDigest(draft.body);
    const idWith = (number: number) => (number === 1 ? draft.id : `${draft.id}-${number}`);
    const isFor = (number: number) => this.#isFor(articlePath(idWith(number), draft.date), draft, text, likeness);
    const open = numbers.open.find(isFor);
    if (open !== undefined) return { ...draft, id: idWith(open) };
    for (; !isFor(numbers.next); numbers.next += 1) if (!this.#isSettled(articlePath(idWith(numbers.next), draft.date))) numbers.open.push(numbers.next);
    return { ...draft, id: idWith(numbers.next) };
  }

  #isFor(file: string, draft: Draft, text: string, { near, sourceOf }: Likeness): boolean {
    const isNear = near.has(idOf(file));
    const known = this.#texts.get(file) ?? text;
    if ((known !== text && !isNear) || this.#isRecorded(file)) return false;
    const standing = this.#folder.read(file);
    if (standing === 'absent' || standing === 'blocked') return standing === 'absent';
    const isText = standing.body === draft.body;
    if (!isText) this.#texts.set(file, shortDigest(standing.body ?? ''));
    return (isText || isNear) && !isOtherSource(draft.source, standing.field('source'), sourceOf);
  }

  /** Whether an article stands there that is recorded; where an editor took one out, the record may yet be of another place. */
  #isSettled(file: string): boolean {
    return this.#isRecorded(file) && this.#folder.placeOf(file) !== undefined;
  }
}
