import type { ContentFolder } from '../content-folder.ts';
import type { Draft } from '../draft.ts';
import { digestOfText } from '../origins/digests.ts';
import type { Filed } from '../origins/origin.ts';
import type { Origins } from '../origins/origins.ts';
import type { StandingArticles } from '../origins/standing-articles.ts';
import { StandingFile } from '../records/standing-file.ts';
import { refused } from './decision.ts';
import type { Decision, Made } from './decision.ts';
import { isAnother } from './likeness.ts';
import { sourceNow } from './source-now.ts';

export interface Shelves {
  readonly folder: ContentFolder;
  readonly origins: Origins;
  readonly articles: StandingArticles;
}

const bare = 'its pictures are not at hand now, and would be lost. Name the folder in which they lie with --files.';
const unfiled = 'nothing says now where or when it was printed, and it would become a draft. Say it as before, as with --source.';
const unspoken = 'nothing says now in which language it is, and that would be lost. Say it as before, with --language.';
const otherwise = 'nothing says its source or its language now but the configuration of its site, which says another than before. Say it as before, with --source or --language.';
const embargoed = (embargoes: readonly string[]) => `it is public, and would become a draft. ${embargoes.join('. ')}. To take it off the site, write "draft: true" below its other fields.`;
const takenOut = 'it was taken out of the archive since it was imported, and stays out. To bring it back, take its line out of the record in imported/.';
const waiting = 'it waits to be settled since an import before.';

/** Where an article stands that an import wrote: at its place, or where an editor moved it; undefined where it was taken out. */
export function whereabouts({ folder, origins, articles }: Shelves, filed: Filed): StandingFile | undefined {
  const there = folder.read(filed.file);
  if (there instanceof StandingFile) return there;
  const others = [...articles.withContent(filed.sha256), articles.formerly(filed.file)].filter((file) => file !== undefined);
  const file = others.find((one) => origins.recordedOf(one) === undefined);
  const moved = file === undefined ? undefined : folder.read(file);
  return moved instanceof StandingFile ? moved : undefined;
}

/**
 * What becomes of an item that was filed before: its source may have changed, its file, both or neither.
 * @param digest of the item as it is now; undefined where nothing is said that could have changed
 * @param hasConflict whether a conflict of this file waits for an editor
 */
export function fileAgain(
  shelves: Shelves,
  filed: Filed,
  draft: Draft,
  digest: string | undefined,
  make: () => Made,
  hasConflict: (file: string) => boolean,
): Decision {
  const standing = whereabouts(shelves, filed);
  if (standing === undefined) return { is: 'left', fate: 'kept', file: filed.file, reason: takenOut };
  const { file } = standing;
  const moved = file === filed.file ? undefined : { ...filed, file };
  const source = sourceNow(shelves.folder, filed, draft, digest, standing);
  const isSame = source === 'same';
  const isUntouched = digestOfText(standing.text) === filed.sha256;
  if (source !== 'changed' && hasConflict(file)) return { is: 'left', fate: 'conflict', file, reason: waiting, filed: moved };
  if (source === 'bare') return { is: 'left', fate: 'kept', file, reason: bare, filed: moved };
  const reason = isUntouched && !isSame ? whatIsLost(draft, standing) : undefined;
  if (reason !== undefined) return { is: 'left', fate: 'kept', file, reason, filed: moved };
  if (isSame && isUntouched) return { is: 'left', fate: 'unchanged', file, filed: moved };
  if (isSame && draft.isClipping === true) return { is: 'left', fate: standing.body === draft.body ? 'unchanged' : 'kept', file, filed: moved };
  const made = make();
  if (!made.ok) return isSame ? { is: 'left', fate: 'kept', file, filed: moved } : refused(...made.reasons);
  const now = { file, sha256: digestOfText(made.text), digest: digest ?? filed.digest };
  if (made.text === standing.text) return { is: 'left', fate: 'unchanged', file, filed: now };
  if (isSame) return { is: 'left', fate: 'kept', file, filed: moved };
  const next = new StandingFile(file, made.text);
  const isOther = (field: string) => standing.field(field) !== undefined && standing.field(field) !== next.field(field);
  if (isUntouched && draft.usual?.some(isOther) === true) return { is: 'left', fate: 'kept', file, reason: otherwise, filed: moved };
  const another = draft.isClipping !== true && isAnother(draft, standing);
  if (isUntouched && !another) return { is: 'written', fate: 'updated', text: made.text, filed: now };
  return {
    is: 'conflict', text: made.text, filed: { ...now, sha256: filed.sha256 },
    reason: isUntouched ? 'its source has another title and another date for it now. If that is another archive, name it with --origin.' : 'it was edited, and its source has changed too.',
  };
}

/** What becomes of an item that was filed before and is the same, but that nobody says now where it was printed. */
export function leaveSaidLess(shelves: Shelves, filed: Filed): Decision {
  const standing = whereabouts(shelves, filed);
  return { is: 'left', fate: 'kept', file: standing?.file ?? filed.file, reason: standing === undefined ? takenOut : unfiled };
}

/** What would be lost if an article that nobody has edited became what its source makes of it now; undefined where that is nothing. */
function whatIsLost(draft: Draft, standing: StandingFile): string | undefined {
  const isLost = (field: 'source' | 'date' | 'language') => draft[field] === undefined && standing.field(field) !== undefined;
  const wouldHide = draft.draft === true && standing.field('draft') !== 'true';
  if (wouldHide && (isLost('source') || isLost('date'))) return unfiled;
  if (wouldHide && draft.embargoes !== undefined && draft.embargoes.length > 0) return embargoed(draft.embargoes);
  return draft.lacksLanguage === true && isLost('language') ? unspoken : undefined;
}
