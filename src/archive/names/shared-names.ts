import { refKey } from '../../model/kinds.ts';
import { nameKey } from '../../model/names/names.ts';
import type { Authority } from '../../model/record.ts';
import type { AuthoritySource } from '../../model/source-file.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import type { NameIndex } from './name-index.ts';

/**
 * Notes each name that several records of a kind have as preferred name or variant, once at each of them that has a file, unless an
 * editor wrote that the two are distinct.
 * @param sources the files of the records, by `refKey`
 */
export function reportShared(
  records: readonly Authority[],
  sources: ReadonlyMap<string, AuthoritySource | undefined>,
  names: NameIndex,
  problems: Problems,
): void {
  const distinct = new Set(records.flatMap(toldDistinct));
  const codes = new Map(records.flatMap((record) => {
    const { kind, id, code } = record;
    return kind === 'countries' && code !== undefined && sources.get(refKey(record)) === undefined ? [[id, code]] : [];
  }));
  for (const record of records) {
    const { kind, id, name, variants } = record;
    const source = sources.get(refKey(record));
    if (source === undefined) continue;
    for (const [key, form] of oncePerKey([name, ...variants.map((variant) => variant.form)])) {
      const others = names.sharing(kind, key).filter((other) => other !== id && !distinct.has(`${refKey(record)} ${other}`));
      if (others.length === 0) continue;
      const index = source.fields.variants.findIndex((variant) => variant.form === form);
      const meaning = names.resolve(kind, form);
      problems.add(problem('variant-shared', source.place(form === name || index < 0 ? ['name'] : ['variants', index]), {
        form, record: refKey(record), others: others.map((other) => refKey({ kind, id: other })), meant: meaning.found === 'one' ? refKey({ kind, id: meaning.id }) : undefined,
        onlyCode: kind === 'countries' ? others.map((other) => codes.get(other)).find((code) => code !== undefined) : undefined,
      }));
    }
  }
}

/** That a record is distinct from another, seen from both. */
function toldDistinct(record: Authority): readonly string[] {
  return record.distinctFrom.flatMap((id) => [`${refKey(record)} ${id}`, `${record.kind}/${id} ${record.id}`]);
}

/** The first of the forms that are one name. */
function oncePerKey(forms: readonly string[]): Map<string, string> {
  return new Map(forms.map((form) => [nameKey(form), form] as const).reverse());
}
