/** What stands in frontmatter as it was typed: every scalar is a text. */
export type FieldValue = string | readonly FieldValue[] | FieldValues;

export interface FieldValues {
  readonly [field: string]: FieldValue;
}

/**
 * How the `yaml` package writes fields that the archive reads back as they are. Quotes stand only where the reader needs them, and a
 * long line stays one line.
 */
export const fieldStyle = { schema: 'failsafe', lineWidth: 0, aliasDuplicateObjects: false } as const;
