import { articlePath } from '../article-file.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Draft } from '../draft.ts';
import { idOf } from './archive-texts.ts';

/** What tells whether a file was made of a text. */
export interface Likeness {
  /** Ids of articles that are nearly the same. */
  readonly near: ReadonlySet<string>;
  /** The record that a name of a source means; undefined where it means none yet. */
  readonly sourceOf: (name: string) => string | undefined;
}

/**
 * The draft under an id of its own. A file that has its text, or nearly, is its file, made of it and edited since; but not where the
 * two are known to come from different sources: a report in two papers is two articles. Where another article stands under the id, a
 * number is added.
 */
export function underFreeId(draft: Draft, folder: ContentFolder, { near, sourceOf }: Likeness): Draft {
  const isOwn = (file: string) => {
    if (folder.bodyOf(file) !== draft.body && !near.has(idOf(file))) return false;
    const other = folder.fieldOf(file, 'source');
    if (draft.source === undefined || other === undefined) return true;
    const [own, its] = [draft.source, other].map((name) => sourceOf(name) ?? name);
    return own === its;
  };
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? draft.id : `${draft.id}-${number}`;
    const file = articlePath(id, draft.date);
    if (folder.standing(file, '') === 'absent' || isOwn(file)) return { ...draft, id };
  }
}
