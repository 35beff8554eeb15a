import type { z } from 'zod';
import { valueAt } from '../intake/value-at.ts';
import { fieldFault } from '../model/fields.ts';
import { quote } from '../problems/entry.ts';
import { problem } from '../problems/catalogue.ts';
import { meantField } from '../problems/meant-field.ts';

/**
 * What a schema found wrong with an item, in sentences.
 * @param fields what was held against the schema
 * @param known the names of the fields that there are
 */
export function refusalOf(issue: z.core.$ZodIssue, fields: unknown, known: readonly string[]): string[] {
  const path = issue.path.map(String);
  const field = path.join('.');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key, path.length === 0 ? known : []));
  const value = valueAt(fields, path) ?? (path.at(-1) === '0' ? valueAt(fields, path.slice(0, -1)) : undefined);
  if (value === undefined) return [`The field ${quote(field)} is missing. Add it.`];
  const fault = fieldFault(issue);
  if (fault !== undefined) {
    const { message, fix } = problem(fault, { file: '' }, { field, found: shown(value) });
    return [`${message} ${fix}`];
  }
  return [`${quote(field)} is ${typeof value === 'string' ? quote(value) : shown(value)}; expected: ${issue.message}.`];
}

function unknownField(path: readonly string[], key: string, known: readonly string[]): string {
  const near = meantField(key, known);
  const field = quote([...path, key].join('.'));
  return `There is no field ${field}. ${near === undefined ? 'Take it out.' : `Did you mean ${quote(near)}?`}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a group of fields';
}
