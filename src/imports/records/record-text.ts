import { stringify } from 'yaml';
import { fieldStyle } from '../../model/field-value.ts';
import type { FieldValue, FieldValues } from '../../model/field-value.ts';

/** Fields of which some may not be known. */
type SomeFields = Readonly<Record<string, FieldValue | undefined>>;

/** Fields as YAML, in their order; those without content are left out. */
export function yamlOf(fields: SomeFields): string {
  return stringify(withContent(fields), fieldStyle);
}

/** A record file: frontmatter, and below it the body where there is one. */
export function recordText(fields: SomeFields, body: string): string {
  return body === '' ? `---\n${yamlOf(fields)}---\n` : `---\n${yamlOf(fields)}---\n\n${body}\n`;
}

/** The fields without those that are empty. */
export function withContent(fields: SomeFields): FieldValues {
  return Object.fromEntries(Object.entries(fields).flatMap(([field, value]) => (value === undefined || value.length === 0 ? [] : [[field, value]])));
}
