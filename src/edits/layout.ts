import { stringify } from 'yaml';
import { fieldStyle } from '../model/field-value.ts';
import type { FieldValue } from '../model/field-value.ts';

/** The end of the line in which something ends; a text in a block ends below its last line. */
export function lineEndAfter(yaml: string, end: number): number {
  let last = end;
  while (last > 0 && yaml.charAt(last - 1) === '\n') last -= 1;
  const at = yaml.indexOf('\n', last);
  return at < 0 ? yaml.length : at;
}

/** YAML in lines, each but the first behind a line end and all indented; what goes behind the end of a line. */
export function below(value: FieldValue, indent: number): string {
  return stringify(value, fieldStyle).trimEnd().split('\n').map((line) => `\n${' '.repeat(indent)}${line}`).join('');
}

/** A field with its value on lines of its own, behind the end of a line. */
export function fieldBelow(field: string, value: FieldValue, indent: number): string {
  return below({ [field]: value }, indent);
}

/** Entries as they stand between brackets. */
export function inBrackets(entries: readonly FieldValue[]): string {
  return stringify(entries, { ...fieldStyle, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd().slice(1, -1);
}
