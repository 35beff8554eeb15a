import type { z } from 'zod';
import { fieldFault } from '../model/fields.ts';
import { quote } from '../problems/entry.ts';
import { problem } from '../problems/catalogue.ts';
import { meantField } from '../problems/meant-field.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldsAt } from './fields-at.ts';
import { readYaml } from './yaml.ts';
import type { Fields } from './yaml.ts';
import { valueAt } from './value-at.ts';
import { YamlPlaces } from './yaml-places.ts';
import type { FieldPath } from './yaml-places.ts';

export interface YamlSource {
  readonly file: string;
  readonly yaml: string;
  readonly firstLine: number;
}

type Read<T extends z.ZodObject> =
  | { ok: true; fields: z.infer<T>; warnings: Problem[] }
  | { ok: false; problems: Problem[]; fields?: z.infer<T> | undefined };

/**
 * Reads YAML and holds it against a schema; all that is wrong comes back at once, and what is doubtful with fields that are right.
 * @param despiteUnknown whether the fields come back as well where nothing is wrong but that there are others, which are not known
 */
export function readFields<T extends z.ZodObject>(source: YamlSource, schema: T, despiteUnknown = false): Read<T> {
  const { file, yaml, firstLine } = source;
  const read = readYaml(file, yaml, firstLine);
  if (!read.ok) return read;
  const values = withoutEmpty(read.values);
  const checked = schema.safeParse(values);
  const warnings = doubtfulComments(read, schema);
  if (checked.success) return { ok: true, fields: checked.data, warnings };
  const places = new YamlPlaces(file, yaml, firstLine);
  const issues = checked.error.issues;
  const meant = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, meantField(key, fieldsAt(schema, issue.path))].join('\n')) : [])));
  // What stands there under a name that is nearly right is not told as missing besides.
  const told = issues.filter((issue) => !(meant.has(issue.path.join('\n')) && valueAt(values, issuePath(values, issue)) === undefined));
  const fields = despiteUnknown ? schema.safeParse(withoutUnknown(values, issues)).data : undefined;
  return { ok: false, problems: [...told.flatMap((issue) => problemsOf(places, issue, values, schema)), ...warnings], fields };
}

function withoutUnknown(values: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]): unknown {
  const known = structuredClone(values);
  for (const issue of issues) {
    const group = valueAt(known, issuePath(values, issue));
    if (issue.code === 'unrecognized_keys' && typeof group === 'object' && group !== null) for (const key of issue.keys) Reflect.deleteProperty(group, key);
  }
  return known;
}

/** A comment is doubtful where the field would take it as part of its value, as a title does and a date does not. */
function doubtfulComments({ comments, withComments }: Fields, schema: z.ZodObject): Problem[] {
  if (comments.length === 0) return [];
  const refused = (schema.safeParse(withComments).error?.issues ?? []).flatMap((issue) => {
    const path = issuePath(withComments, issue);
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key].join('\n')) : [path.join('\n')];
  });
  const isRefused = (path: FieldPath) => path.some((_, index) => refused.includes(path.slice(0, index + 1).join('\n')));
  return comments.filter(({ path }) => !isRefused(path)).map(({ path, comment, place }) => problem('yaml-comment', place, { field: path.join('.'), comment }));
}

/** `people:` with nothing after it is the same as no such line. */
function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== null));
}

function problemsOf(places: YamlPlaces, issue: z.core.$ZodIssue, values: unknown, schema: z.ZodObject): Problem[] {
  const path = issuePath(values, issue);
  const field = fieldName(path);
  const place = places.value(path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = meantField(key, known);
      // Another name for a field that is not there means that field, whatever group has one of that name: `title` for `name`.
      const isMeant = meant !== undefined && valueAt(values, [...path, meant]) === undefined;
      const groups = path.length > 0 || isMeant ? [] : known.filter((group) => fieldsAt(schema, [group]).includes(key));
      return problem('field-unknown', places.key([...path, key]), { field: fieldName([...path, key]), meant, known, groups });
    });
  }
  const value = valueAt(values, path);
  if (value === undefined) return [problem('field-missing', place, { field, line: String(path.at(-1) ?? ''), within: fieldName(path.slice(0, -1)), expected: expectation(issue, schema) })];
  const found = typeof value === 'string' ? value : '';
  const fault = fieldFault(issue);
  if (fault !== undefined) return [problem(fault, place, { field, found })];
  return [problem('field-invalid', place, { field, found: typeof value === 'string' ? quote(value) : kindOf(value), expected: expectation(issue, schema) })];
}

/** The schemas give what they expect as the message; zod's own messages stand in where they don't. */
function expectation(issue: z.core.$ZodIssue, schema: z.ZodObject): string {
  if (issue.code === 'invalid_type' && issue.expected === 'array') return 'a list, as in [one, two]';
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record')) return `fields of its own, each on a line below and indented: ${fieldsAt(schema, issue.path).join(', ')}`;
  return issue.message;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? `made of fields of its own (${Object.keys(value).map(quote).join(', ')})` : 'not a text';
}

/** `roles, entry 2, title`. */
function fieldName(path: FieldPath): string {
  return path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : part)).join(', ');
}

/** The path of the schema's value in what was typed: a single value that stands for a list of one, and a text that stands for a group, are where they are. */
function issuePath(values: unknown, { path }: z.core.$ZodIssue): FieldPath {
  const typed: (string | number)[] = [];
  for (const part of path.map((one) => (typeof one === 'symbol' ? String(one) : one))) {
    const above = valueAt(values, typed);
    const standsFor = typed.length > 0 && (typeof above === 'string' || (part === 0 && typeof above === 'object' && !Array.isArray(above)));
    if (!standsFor) typed.push(part);
  }
  return typed;
}
