import { stringify } from 'yaml';

/** What stands in frontmatter: intake reads every scalar as the text that was typed. */
export type FieldValue = string | readonly FieldValue[] | FieldValues;

export interface FieldValues {
  readonly [field: string]: FieldValue | undefined;
}

/** Quotes stand only where the reader needs them, and a long line stays one line. */
const options = { schema: 'failsafe', lineWidth: 0, aliasDuplicateObjects: false } as const;

/** Fields as YAML, in their order; those without content are left out. */
export function yamlOf(fields: FieldValues): string {
  return stringify(withContent(fields), options);
}

/** A record file: frontmatter, and below it the body where there is one. */
export function recordText(fields: FieldValues, body: string): string {
  return body === '' ? `---\n${yamlOf(fields)}---\n` : `---\n${yamlOf(fields)}---\n\n${body}\n`;
}

/** The fields without those that are empty. */
export function withContent(fields: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value.length !== 0));
}
