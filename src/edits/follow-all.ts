import type { Edition } from '../edition/edition.ts';
import type { ArticleSource, AuthoritySource, UnfinishedDraft } from '../model/source-file.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { editFile } from './edit-file.ts';
import { openFile } from './editable-file.ts';
import { fieldValues } from './field-access.ts';
import { follow } from './follow.ts';
import type { Union } from './follow.ts';
import { openRecord } from './open-sides.ts';
import { referencesIn } from './references.ts';

export type FollowedAll = {
  readonly ok: true;
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Of the files that had no new text yet. */
  readonly originals: ReadonlyMap<string, string>;
} | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Lets every reference of the archive follow a record into another.
 * @param texts files that have a new text already; undefined for one that goes
 */
export function followAll({ folder, content }: Edition, texts: ReadonlyMap<string, string | undefined>, union: Union): FollowedAll {
  const changed = new Map(texts);
  const originals = new Map<string, string>();
  const problems: Problem[] = [];
  for (const source of [...content.articles, ...content.unfinished, ...content.authorities]) {
    const { file, place } = source;
    const text = texts.get(file);
    if (texts.has(file) ? text === undefined : !isConcerned(source, union)) continue;
    const opened = text === undefined ? openRecord(folder, file) : openFile(file, text);
    if (!opened.ok) return opened;
    const { edits, misled } = follow(referencesIn(opened.open.values, kindOf(source)), union);
    problems.push(...misled.map(({ path, name }) => problem('merge-misleads', place(path), { field: path.filter((part) => typeof part === 'string').join('.'), name })));
    const edited = editFile(file, opened.open.text, edits);
    if (!edited.ok) return edited;
    if (edited.text === opened.open.text) continue;
    changed.set(file, edited.text);
    if (text === undefined) originals.set(file, opened.open.text);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, texts: changed, originals };
}

/** Told from the fields that were read already: few files have to be opened. */
function isConcerned(source: ArticleSource | UnfinishedDraft | AuthoritySource, union: Union): boolean {
  const { edits, misled } = follow(referencesIn(fieldValues(source.fields), kindOf(source)), union);
  return edits.length > 0 || misled.length > 0;
}

function kindOf(source: ArticleSource | UnfinishedDraft | AuthoritySource) {
  return 'kind' in source ? source.kind : undefined;
}
