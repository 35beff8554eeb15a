import type { FieldPath } from '../intake/yaml-places.ts';
import type { FieldValue, FieldValues } from '../model/field-value.ts';
import { isGroup, isList, entriesOf } from './field-access.ts';

/** One change of the frontmatter. */
export type Edit =
  /** Puts entries at the end of a list, which may be a single value, empty or absent. */
  | { readonly do: 'add'; readonly field: string; readonly entries: readonly FieldValue[] }
  /** Gives a field that is empty or absent a value. */
  | { readonly do: 'set'; readonly field: string; readonly value: string }
  /** Puts one text in the place of another. */
  | { readonly do: 'replace'; readonly path: FieldPath; readonly value: string }
  /** Takes out an entry of a list, or a field. */
  | { readonly do: 'drop'; readonly path: FieldPath };

/** The fields as they are to be read after an edit. */
export function wantedAfter(values: FieldValues, edit: Edit): FieldValues {
  switch (edit.do) {
    case 'add': return { ...values, [edit.field]: [...entriesOf(values, edit.field), ...edit.entries] };
    case 'set': return { ...values, [edit.field]: edit.value };
    case 'replace': return groupWith(values, edit.path, edit.value);
    case 'drop': return groupWith(values, edit.path, undefined);
  }
}

function groupWith(values: FieldValues, [key, ...rest]: FieldPath, value: string | undefined): FieldValues {
  return Object.fromEntries(Object.entries(values).flatMap(([field, old]) => {
    const changed = field === String(key) ? valueWith(old, rest, value) : old;
    return changed === undefined ? [] : [[field, changed]];
  }));
}

function valueWith(old: FieldValue, path: FieldPath, value: string | undefined): FieldValue | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (isList(old)) return old.flatMap((entry, index) => (index === key ? (valueWith(entry, rest, value) ?? []) : [entry]));
  return isGroup(old) ? groupWith(old, path, value) : old;
}

/** The field that an edit is about, as problems name it. */
export function fieldOf(edit: Edit): string {
  return 'field' in edit ? edit.field : edit.path.filter((part) => typeof part === 'string').join('.');
}

/** The edit that adds entries, when there are any. */
export function adding(field: string, entries: readonly FieldValue[]): readonly Edit[] {
  return entries.length === 0 ? [] : [{ do: 'add', field, entries }];
}
