import { z } from 'zod';

/**
 * The names of the fields that a group may have, by the path of the group in its file: the file itself is the group without a
 * path. None where there is no group.
 */
export function fieldsAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return fieldsAt(schema.out, path);
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = new Map<PropertyKey, unknown>(Object.entries(schema.shape));
  const [first, ...rest] = path;
  return first === undefined ? Object.keys(schema.shape) : fieldsAt(fields.get(first), rest);
}
