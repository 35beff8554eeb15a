import type { FieldValue } from '../model/field-value.ts';
import type { Variant } from '../model/names/names.ts';
import { adding } from './edit.ts';
import type { Edit } from './edit.ts';
import { entriesOf } from './field-access.ts';
import type { MergedSide, Merging, Taken } from './merging.ts';

interface Form extends Variant {
  /** As it stands in its file. */
  readonly typed: FieldValue;
}

/**
 * The names that a record takes over from another: the preferred name and the variants become variants, the short forms short
 * forms. A form that it holds for a short one stays short; of two entries for one form the one that says more stays.
 */
export function mergedNames({ into, from, keep }: Merging): Taken {
  const own = formsOf(into);
  const weak = new Set(into.source.fields.short);
  const added = new Map<string, FieldValue>();
  const dropped: number[] = [];
  const contradictions: Taken['contradictions'][number][] = [];
  for (const form of withPreferred(from, formsOf(from))) {
    if (weak.has(form.form) || added.has(form.form)) continue;
    const index = own.findIndex((one) => one.form === form.form);
    const present = own[index];
    if (form.form === into.record.name && saysNothing(form)) continue;
    if (present !== undefined && (saysAsMuch(present, form) || keep === 'into')) continue;
    if (present === undefined || saysAsMuch(form, present) || keep === 'from') {
      added.set(form.form, form.typed);
      if (present !== undefined) dropped.push(index);
    } else contradictions.push({ field: `variants: ${form.form}`, path: ['variants', index], value: told(present), other: told(form) });
  }
  const strong = new Set([into.record.name, ...own.map(({ form }) => form), ...added.keys()]);
  const short = [...new Set(from.source.fields.short)].filter((form) => !strong.has(form) && !weak.has(form));
  return { edits: [...adding('variants', [...added.values()]), ...dropping(dropped), ...adding('short', short)], contradictions };
}

/** Entries go after others were added, when even a single one stands in a list; the last goes first, so that numbers hold. */
function dropping(indexes: readonly number[]): Edit[] {
  return indexes.toSorted((a, b) => b - a).map((index) => ({ do: 'drop', path: ['variants', index] }));
}

function formsOf({ source, open }: MergedSide): Form[] {
  const typed = entriesOf(open.values, 'variants');
  return source.fields.variants.map((variant, index) => ({ ...variant, typed: typed[index] ?? variant.form }));
}

/** A record's own name is a form of it, of which its variants may say more. */
function withPreferred({ source }: MergedSide, forms: readonly Form[]): readonly Form[] {
  const { name } = source.fields;
  if (name === undefined || forms.some(({ form }) => form === name)) return forms;
  return [{ form: name, kind: 'alternative', typed: { form: name, kind: 'alternative' } }, ...forms];
}

/** `alternative` says nothing but that there is such a form. */
function saysNothing({ kind, language }: Variant): boolean {
  return kind === 'alternative' && language === undefined;
}

function saysAsMuch(one: Variant, other: Variant): boolean {
  return (other.kind === 'alternative' || other.kind === one.kind) && (other.language === undefined || other.language === one.language);
}

function told({ kind, language }: Variant): string {
  return language === undefined ? kind : `${kind}, ${language}`;
}
