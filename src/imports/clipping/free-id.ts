import { articlePath } from '../article-file.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Draft } from '../draft.ts';
import type { StandingFile } from '../records/standing-file.ts';
import { idOf } from './archive-texts.ts';

/** What tells whether a file was made of a text. */
export interface Likeness {
  /** Ids of articles that are nearly the same. */
  readonly near: ReadonlySet<string>;
  /** The record that a name of a source means; undefined where it means none yet. */
  readonly sourceOf: (name: string) => string | undefined;
  /** Whether a file is known to have been made of another text. */
  readonly isRecorded: (file: string) => boolean;
}

/** Whether two texts are known to come from different sources: a report in two papers is two articles. */
export function isOtherSource(source: string | undefined, other: string | undefined, sourceOf: Likeness['sourceOf']): boolean {
  if (source === undefined || other === undefined) return false;
  const [own, its] = [source, other].map((name) => sourceOf(name) ?? name);
  return own !== its;
}

/**
 * The draft under an id of its own. A file that has its text, or nearly, is its file, made of it and edited since; but not where the
 * two are known to come from different sources: a report in two papers is two articles. Where another article stands under the id, a
 * number is added.
 */
export function underFreeId(draft: Draft, folder: ContentFolder, { near, sourceOf, isRecorded }: Likeness): Draft {
  const isOwn = (standing: StandingFile) => {
    const isText = standing.body === draft.body || near.has(idOf(standing.file));
    return isText && !isRecorded(standing.file) && !isOtherSource(draft.source, standing.field('source'), sourceOf);
  };
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? draft.id : `${draft.id}-${number}`;
    const file = articlePath(id, draft.date);
    const standing = folder.read(file);
    if (standing === 'absent' ? !isRecorded(file) : standing !== 'blocked' && isOwn(standing)) return { ...draft, id };
  }
}
