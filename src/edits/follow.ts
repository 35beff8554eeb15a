import { refKey } from '../model/kinds.ts';
import type { Ref } from '../model/kinds.ts';
import type { Edit } from './edit.ts';
import { isById } from './references.ts';
import type { Meanings, Reference } from './references.ts';

/** Two records that become one: where references go, and what names mean before and afterwards. */
export interface Union {
  readonly from: Ref;
  readonly into: Ref & { readonly name: string };
  readonly before: Meanings;
  readonly after: Meanings;
}

export interface Followed {
  readonly edits: readonly Edit[];
  /** References that would mean another record without anyone wanting it. */
  readonly misled: readonly Reference[];
}

/**
 * The edits that let the references of a file follow a record into another, in the style in which each is written. A name that
 * the other record takes over stays; an id does not. A list that names both names the first and loses the second.
 */
export function follow(references: readonly Reference[], union: Union): Followed {
  const { from, into, before, after } = union;
  const replaced: Edit[] = [];
  const misled: Reference[] = [];
  for (const reference of references) {
    const meant = before(reference);
    if (meant === refKey(from)) {
      if (!isById(reference, from) && after(reference) === refKey(into)) continue;
      const value = newName(reference, union);
      if (value === undefined) misled.push(reference);
      else replaced.push({ do: 'replace', path: reference.path, value });
    } else if (meant !== undefined && after(reference) !== meant) misled.push(reference);
  }
  const drops = doubled(references, union);
  const dropped = new Set(drops.map(({ path }) => path));
  return { edits: [...replaced.filter((edit) => !('path' in edit && dropped.has(edit.path))), ...drops], misled };
}

function newName(reference: Reference, { from, into, after }: Union): string | undefined {
  const inStyle = reference.name.normalize('NFC') === refKey(from) ? [refKey(into)] : isById(reference, from) ? [into.id] : [into.name, into.id];
  return [...inStyle, refKey(into)].find((name) => after({ name, kind: reference.kind }) === refKey(into));
}

/** The later entries of each list that names the two records, the last first, so that those before keep their numbers. */
function doubled(references: readonly Reference[], { from, into, before }: Union): Extract<Edit, { do: 'drop' }>[] {
  const both = [refKey(from), refKey(into)];
  const inLists = references.filter(({ path, ...reference }) => typeof path.at(-1) === 'number' && both.includes(before(reference) ?? ''));
  return [...Map.groupBy(inLists, ({ path }) => path.slice(0, -1).join('.')).values()]
    .flatMap((entries) => (entries.some((entry) => before(entry) === refKey(from)) ? entries.slice(1) : []))
    .reverse()
    .map(({ path }) => ({ do: 'drop', path }));
}
