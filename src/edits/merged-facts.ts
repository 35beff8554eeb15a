import type { FieldValue } from '../model/field-value.ts';
import { nameKey } from '../model/names/names.ts';
import { fieldOrder } from './field-order.ts';
import { entriesOf, isGroup, valueOf } from './field-access.ts';
import { adding } from './edit.ts';
import type { Edit } from './edit.ts';
import type { MergedSide, Merging, Taken } from './merging.ts';
import { referencesIn } from './references.ts';

/** Fields that have rules of their own. A note that a record waits for an editor goes with the record: one is looking now. */
const apart = ['name', 'variants', 'short', 'redirectFrom', 'review', 'roles', 'countries', 'distinctFrom'];

/** The facts that a record takes over from another: what it does not say itself. Lists are joined. */
export function mergedFacts(merging: Merging): Taken {
  const { into, from, keep } = merging;
  const edits: Edit[] = [];
  const contradictions: Taken['contradictions'][number][] = [];
  for (const field of fieldOrder(from.source.file).filter((name) => !apart.includes(name))) {
    const [value, other] = [textIn(into, field), textIn(from, field)];
    if (other === '' || value === other || (field === 'broader' && (isSameBroader(merging) || isNarrower(merging)))) continue;
    if (field === 'sort' && value === '' && !isOfName(other, into.record.name)) continue;
    if (value === '') edits.push({ do: 'set', field, value: other });
    else if (keep === 'from') edits.push({ do: 'replace', path: [field], value: other });
    else if (keep === undefined) contradictions.push({ field, path: [field], value, other });
  }
  const others = [...adding('countries', newRecords(merging, 'countries')), ...adding('distinctFrom', newRecords(merging, 'distinctFrom'))];
  return { edits: [...edits, ...broaderOfNarrower(merging), ...others, ...adding('roles', newRoles(merging))], contradictions };
}

function textIn({ open }: MergedSide, field: string): string {
  const value = valueOf(open.values, field);
  return typeof value === 'string' ? value.trim() : '';
}

/** A form to sort by is one of a name: that of another, such as "Example, A.", is none of "Ada Example". */
function isOfName(sort: string, name: string): boolean {
  const words = (form: string) => nameKey(form).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const own = new Set(words(name));
  return words(sort).every((word) => own.has(word));
}

/** The same record under another name, or one of the two that become one. */
function isSameBroader({ into, from }: Merging): boolean {
  const [one, other] = [into.record.broader?.id, from.record.broader?.id];
  return other === into.record.id || (one !== undefined && one === other);
}

function isNarrower({ into, from }: Merging): boolean {
  return into.record.broader?.id === from.record.id;
}

/** A record that takes in the one it was below is below what that one was below, or below none: it is not broader than itself. */
function broaderOfNarrower(merging: Merging): readonly Edit[] {
  if (!isNarrower(merging)) return [];
  const [path, value] = [['broader'], textIn(merging.from, 'broader')];
  return [value === '' || isSameBroader(merging) ? { do: 'drop', path } : { do: 'replace', path, value }];
}

/** The records that a list of the second names, and that of the first does not under any name. A name that means none is no key of a record. */
function newRecords({ into, from, meaning }: Merging, field: 'countries' | 'distinctFrom'): FieldValue[] {
  const namedBy = (side: MergedSide) => referencesIn(side.open.values, side.record.kind).filter(({ path }) => path[0] === field).map((reference) => [meaning(reference) ?? `? ${reference.name}`, reference.name] as const);
  const known = new Set(namedBy(into).map(([key]) => key));
  return [...new Map(namedBy(from).filter(([key]) => !known.has(key))).values()];
}

/** Roles that are not there yet; one that says less than a role that is there is that role. */
function newRoles({ into, from, meaning }: Merging): FieldValue[] {
  const facts = (role: FieldValue) => new Map(!isGroup(role) ? [] : Object.entries(role).flatMap(([field, value]) => {
    const typed = typeof value === 'string' ? value.trim() : '';
    const kind = field === 'organisation' ? 'organisations' : field === 'country' ? 'countries' : undefined;
    return typed === '' ? [] : [[field, kind === undefined ? nameKey(typed) : (meaning({ name: typed, kind }) ?? typed)]];
  }));
  const own = entriesOf(into.open.values, 'roles').map(facts);
  return entriesOf(from.open.values, 'roles').filter((role) => !own.some((there) => [...facts(role)].every(([field, value]) => there.get(field) === value)));
}
