import { isRuledOut, mentionTarget } from '../archive/mentions/mention-target.ts';
import type { NameIndex } from '../archive/names/name-index.ts';
import type { FieldPath } from '../intake/yaml-places.ts';
import type { FieldValues } from '../model/field-value.ts';
import { refKey, subjectKinds } from '../model/kinds.ts';
import type { AuthorityKind, Ref } from '../model/kinds.ts';
import { entriesOf, isGroup, isList, valueOf } from './field-access.ts';

/** A place in frontmatter where a record is named. */
export interface Reference {
  readonly path: FieldPath;
  readonly name: string;
  /** Undefined in a mention, which may name a record of any kind. */
  readonly kind: AuthorityKind | undefined;
}

/**
 * Every place of a file in which a record may be named.
 * @param kind of the record whose file it is; undefined for an article
 */
export function referencesIn(values: FieldValues, kind: AuthorityKind | undefined): readonly Reference[] {
  if (kind === undefined) return [...filed(values), ...mentioned(values), ...inGroups(values, 'quotes', { by: 'people' }), ...suggested(values)];
  return [...named(values, 'countries', 'countries'), ...named(values, 'broader', kind), ...named(values, 'distinctFrom', kind), ...inGroups(values, 'roles', { organisation: 'organisations', country: 'countries' })];
}

function filed(values: FieldValues, above: FieldPath = []): Reference[] {
  return [...named(values, 'source', 'sources', above), ...subjectKinds.flatMap((subject) => named(values, subject, subject, above))];
}

function suggested(values: FieldValues): Reference[] {
  const group = valueOf(values, 'suggested');
  return isGroup(group) ? filed(group, ['suggested']) : [];
}

function named(values: FieldValues, field: string, kind: AuthorityKind, above: FieldPath = []): Reference[] {
  const isOne = !isList(valueOf(values, field));
  return entriesOf(values, field).flatMap((entry, index) => (typeof entry === 'string' ? [{ path: [...above, field, ...(isOne ? [] : [index])], name: entry.trim(), kind }] : []));
}

function mentioned(values: FieldValues): Reference[] {
  const mentions = valueOf(values, 'mentions');
  if (!isGroup(mentions)) return [];
  return Object.entries(mentions).flatMap(([form, name]) => (typeof name === 'string' && !isRuledOut(name.trim()) ? [{ path: ['mentions', form], name: name.trim(), kind: undefined }] : []));
}

/** @param fields those of each group that name a record, with its kind */
function inGroups(values: FieldValues, list: string, fields: Readonly<Record<string, AuthorityKind>>): Reference[] {
  const isOne = !isList(valueOf(values, list));
  return entriesOf(values, list).flatMap((group, index) => {
    if (!isGroup(group)) return [];
    const above = isOne ? [list] : [list, index];
    return Object.entries(fields).flatMap(([field, kind]) => named(group, field, kind, above));
  });
}

/** The key of the record that a reference means among some names; undefined where it means none, or more than one. */
export type Meanings = (reference: Pick<Reference, 'name' | 'kind'>) => string | undefined;

/** Remembers each answer: an archive names few records many times. */
export function meaningsAmong(names: NameIndex): Meanings {
  const known = new Map<string, string | undefined>();
  return ({ name, kind }) => {
    const key = `${kind ?? ''}/${name}`;
    if (!known.has(key)) known.set(key, meaning(names, name, kind));
    return known.get(key);
  };
}

function meaning(names: NameIndex, typed: string, given: AuthorityKind | undefined): string | undefined {
  const { kind, name } = given === undefined ? mentionTarget(typed, (one) => names.idOf(one, typed) !== undefined) : { kind: given, name: typed };
  const id = names.idOf(kind, name);
  return id === undefined ? undefined : refKey({ kind, id });
}

/** Whether a reference names a record by its id, with its kind or without. */
export function isById({ name }: Reference, ref: Ref): boolean {
  return [ref.id, refKey(ref)].includes(name.normalize('NFC'));
}
