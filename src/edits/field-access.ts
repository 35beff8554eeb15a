import type { FieldValue, FieldValues } from '../model/field-value.ts';

/** What a reading of YAML gave, with a type; nothing is an empty text. */
function fieldValue(value: unknown): FieldValue {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(fieldValue);
  if (value instanceof Map) return Object.fromEntries([...value].map(([field, entry]) => [String(field), fieldValue(entry)]));
  return typeof value === 'object' && value !== null ? fieldValues(value) : '';
}

export function fieldValues(values: object): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, fieldValue(value)]));
}

export function isList(value: FieldValue | undefined): value is readonly FieldValue[] {
  return Array.isArray(value);
}

export function isGroup(value: FieldValue | undefined): value is FieldValues {
  return typeof value === 'object' && !isList(value);
}

/** The field itself: what an object inherits is none. */
export function valueOf(values: FieldValues, field: string): FieldValue | undefined {
  return Object.hasOwn(values, field) ? values[field] : undefined;
}

/** A list of what is a list, or of the one value that stands for one; an empty field is an empty list. */
export function entriesOf(values: FieldValues, field: string): readonly FieldValue[] {
  const value = valueOf(values, field);
  if (value === undefined || value === '') return [];
  return isList(value) ? value : [value];
}
