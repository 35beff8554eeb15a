import { dirname } from 'node:path/posix';
import type { ContentFolder } from '../content-folder.ts';
import type { Draft } from '../draft.ts';
import { digestOfDraft } from '../origins/digests.ts';
import type { Filed } from '../origins/origin.ts';
import type { DraftPicture } from '../pictures/picture-file.ts';
import type { StandingFile } from '../records/standing-file.ts';

/** What an import calls the copy of a picture. It is looked for once in each run of such signs, however long that is. */
const copy = /(?<![^\s/\\()<>"'])[^\s/\\()<>"']+-[0-9a-f]{8}\.(?:jpg|png|gif|webp|avif)/g;

/**
 * How the source of an article is beside what it was: `bare` where it would take pictures out of the article merely because they are not at hand now. Copies
 * stand in for them to tell whether the rest is the same, and never to write the article: they may be of other pictures that have the same name.
 * @param digest of the item as it is now; undefined where nothing is said that could have changed
 */
export function sourceNow(folder: ContentFolder, filed: Filed, draft: Draft, digest: string | undefined, standing: StandingFile): 'same' | 'changed' | 'bare' {
  if (digest === undefined || digest === filed.digest) return 'same';
  const language = draft.lacksLanguage === true ? standing.field('language') : undefined;
  if (language !== undefined && digestOfDraft({ ...draft, language }) === filed.digest) return 'same';
  if (draft.withCopies === undefined) return 'changed';
  const lost = copiesIn(folder, standing).filter(({ name }) => draft.pictures?.some((picture) => picture.name === name) !== true);
  if (lost.length === 0) return 'changed';
  const whole = draft.withCopies(lost);
  if (whole !== undefined && digestOfDraft(whole) === filed.digest) return 'same';
  return draft.lacksPictures === true || whole?.lacksPictures === true ? 'bare' : 'changed';
}

/** The copies of pictures that the text of an article names and that lie beside it. */
function copiesIn(folder: ContentFolder, { file, body = '' }: StandingFile): DraftPicture[] {
  return [...new Set(body.match(copy))].flatMap((name) => {
    const path = folder.placeOf(`${dirname(file)}/${name}`);
    return path === undefined ? [] : [{ name, path }];
  });
}
