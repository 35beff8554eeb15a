import type { Unlisted } from '../edition/checks/check-names.ts';
import type { Edition } from '../edition/edition.ts';
import type { Authority } from '../model/record.ts';
import { subjectKinds } from '../model/kinds.ts';
import { applyEdits } from './apply-edits.ts';
import type { Addition, Applied } from './apply-edits.ts';

/**
 * Adds to the fields of articles the records that their texts are certain to name. Every other byte of the files stays.
 * @throws the file system's error
 */
export function listUnlisted({ folder, site: { archive } }: Pick<Edition, 'folder' | 'site'>, unlisted: readonly Unlisted[]): Applied {
  const additions = new Map<string, Addition & { readonly names: string[] }>();
  for (const { file, ref } of unlisted) {
    const field = subjectKinds.find((kind) => kind === ref.kind);
    const record = archive.record(ref);
    if (field === undefined || record === undefined) continue;
    const key = `${file}\n${field}`;
    const addition = additions.get(key) ?? { file, field, names: [] };
    addition.names.push(nameOf(record));
    additions.set(key, addition);
  }
  return applyEdits(folder, [...additions.values()]);

  /** The preferred name, or the id where that name means another record. */
  function nameOf({ kind, id, name }: Authority): string {
    return archive.names.idOf(kind, name) === id ? name : id;
  }
}

/** What was done, a line for each list of a file. */
export function tellAdditions(done: readonly Addition[]): string {
  return done.map(({ file, field, names }) => `${file}: added ${names.join(', ')} to "${field}"`).join('\n');
}
