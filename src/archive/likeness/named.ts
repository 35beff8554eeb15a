import type { Authority } from '../../model/record.ts';
import { shapesOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** A form of a name with its shapes. */
export interface ShapedForm {
  readonly form: string;
  readonly shapes: readonly Shape[];
}

/** A record with what of it is compared. */
export interface ShapedRecord {
  readonly record: Authority;
  readonly forms: readonly ShapedForm[];
  /** The countries that it belongs to or held an office in. */
  readonly countries: ReadonlySet<string>;
}

/** Preferred name and variants, but for those that tell no record from another: a `demonym`, and an `acronym`, which many share. */
export function shapedRecord(record: Authority): ShapedRecord {
  const variants = record.variants.filter(({ kind }) => kind !== 'demonym' && kind !== 'acronym');
  const forms = [record.name, ...variants.map(({ form }) => form)].map((form) => ({ form, shapes: shapesOf(form) }));
  return { record, forms, countries: new Set([...record.countries, ...record.roles.flatMap(({ country }) => (country === undefined ? [] : [country.id]))]) };
}
