import { nameKey } from '../../model/names/names.ts';
import type { Variant } from '../../model/names/names.ts';
import type { AuthoritySource } from '../../model/source-file.ts';
import { pathKey, slugOf } from '../../model/names/slug.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import type { IsoCountry } from './iso-countries.ts';
import type { NamedRecord } from '../../model/names/named-record.ts';

/** A record with its file, if it has one, and with the code of a country or the short name that a source is cited under. */
export type FiledRecord = NamedRecord & { readonly source: AuthoritySource | undefined; readonly code: string | undefined };

/**
 * The names of all records: those with a file in the order of their files, then the countries of ISO 3166 that no file describes. A file of a country
 * need not say its name, and has the other names of ISO for variants.
 */
export function* nameRecords(files: readonly AuthoritySource[], iso: readonly IsoCountry[], problems: Problems): Generator<FiledRecord> {
  const byCode = new Map(iso.map((country) => [country.code, country]));
  const byId = new Map(iso.map((country) => [country.id, country]));
  const described = new Map<string, string>();
  for (const source of files) {
    if (source.kind !== 'countries') {
      const { name, variants, short } = source.fields;
      yield { kind: source.kind, id: source.id, name, variants, short, source, code: source.kind === 'sources' ? source.fields.code : undefined };
      continue;
    }
    const { fields, file } = source;
    const country = fields.code === undefined ? byId.get(pathKey(source.id)) : byCode.get(fields.code);
    if (fields.code !== undefined && country === undefined) problems.add(problem('country-code-unknown', source.place(['code']), { code: fields.code, meant: meantCountry(iso, [fields.code, fields.name]) }));
    const named = byId.get(pathKey(source.id));
    if (country !== undefined && named !== undefined && named !== country) {
      problems.add(problem('country-code-mismatch', source.place(['code']), { id: source.id, code: country.code, named: named.code }));
    }
    if (country !== undefined && fields.code === undefined && fields.name !== undefined && meantCountry([country], [fields.name]) === undefined) {
      problems.add(problem('country-renamed', source.place(['name']), { name: fields.name, country: country.name, code: country.code, file: `${slugOf(fields.name)}.md` }));
    }
    if (country !== undefined) {
      const other = described.get(country.code);
      if (other !== undefined) problems.add(problem('country-code-taken', { file }, { code: country.code, other }));
      described.set(country.code, file);
    }
    const name = fields.name ?? country?.name;
    if (name === undefined) {
      if (fields.code === undefined) problems.add(problem('record-nameless', { file, line: 1 }, null));
      continue;
    }
    const given = [...fields.variants, ...(name === country?.name || country === undefined ? [] : [{ form: country.name, kind: 'alternative' } as const])];
    yield { kind: 'countries', id: source.id, name, variants: joinVariants(given, country?.variants ?? []), short: fields.short, source, code: country?.code };
  }
  const taken = new Set(described.values());
  for (const { id, code, name, variants } of iso) {
    if (!described.has(code) && !taken.has(`countries/${id}.md`)) yield { kind: 'countries', id, name, variants, short: [], source: undefined, code };
  }
}

function joinVariants(own: readonly Variant[], others: readonly Variant[]): Variant[] {
  const seen = new Set(own.map(({ form }) => form));
  return [...own, ...others.filter(({ form }) => !seen.has(form))];
}

/** The country that is called so: "UK" is a name, and no code. */
function meantCountry(iso: readonly IsoCountry[], names: readonly (string | undefined)[]): IsoCountry | undefined {
  const keys = names.flatMap((name) => (name === undefined ? [] : nameKey(name)));
  return iso.find(({ name, variants }) => [name, ...variants.map(({ form }) => form)].some((form) => keys.includes(nameKey(form))));
}
