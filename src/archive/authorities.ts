import { refKey } from '../model/kinds.ts';
import type { Variant } from '../model/names.ts';
import type { Authority } from '../model/record.ts';
import type { AuthoritySource, RejectedRecord } from '../model/source-file.ts';
import { pathKey } from '../model/slug.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';
import type { IsoCountry } from './iso-countries.ts';
import { withCodes } from './codes.ts';
import { NameIndex } from './name-index.ts';
import type { NamedRecord } from './named-record.ts';
import { RejectedNames } from './rejected-names.ts';
import { Resolver } from './resolver.ts';
import { reportShared } from './shared-names.ts';

/** The authority records of an archive, and the index that tells which one a name means. */
export interface AuthorityFile {
  readonly records: readonly Authority[];
  readonly names: NameIndex;
  /** Ties the names in articles to the records. */
  readonly resolver: Resolver;
}

type Named = NamedRecord & { readonly source: AuthoritySource | undefined; readonly code: string | undefined };

/** Joins the archive's own records with the countries of ISO 3166 and resolves the names among them. */
export function gatherAuthorities(files: readonly AuthoritySource[], rejected: readonly RejectedRecord[], iso: readonly IsoCountry[], problems: Problems): AuthorityFile {
  const named = [...nameRecords(files, iso, problems)];
  const names = new NameIndex(withCodes(named));
  const resolver = new Resolver(names, new RejectedNames([...rejected, ...nameless(files, named)]), problems);
  const records = named.map((record) => authorityOf(record, resolver, problems));
  const sources = new Map(named.map((record) => [refKey(record), record.source]));
  reportShared(records, sources, names, problems);
  reportLoops(records, sources, problems);
  return { records, names, resolver };
}

/** Countries that have a file and no name. */
function nameless(files: readonly AuthoritySource[], named: readonly Named[]): RejectedRecord[] {
  const known = new Set(named.map(({ source }) => source));
  return files.filter((file) => !known.has(file)).map(({ kind, id, fields }) => ({ kind, names: [id, ...fields.variants.map(({ form }) => form)] }));
}

function* nameRecords(files: readonly AuthoritySource[], iso: readonly IsoCountry[], problems: Problems): Generator<Named> {
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
    if (fields.code !== undefined && country === undefined) problems.add(problem('country-code-unknown', source.place(['code']), { code: fields.code }));
    const named = byId.get(pathKey(source.id));
    if (country !== undefined && named !== undefined && named !== country) {
      problems.add(problem('country-code-mismatch', source.place(['code']), { id: source.id, code: country.code, named: named.code }));
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

function authorityOf({ kind, id, name, variants, short, source, code }: Named, resolver: Resolver, problems: Problems): Authority {
  const fields = source?.fields;
  const place = source?.place ?? (() => ({ file: '' }));
  const countries = fields !== undefined && 'countries' in fields ? resolver.list('countries', fields.countries, 'countries', place) : [];
  const distinctFrom = resolver.list(kind, fields?.distinctFrom ?? [], 'distinctFrom', place);
  if (distinctFrom.includes(id)) problems.add(problem('distinct-itself', place(['distinctFrom', distinctFrom.indexOf(id)]), null));
  const broader = fields !== undefined && 'broader' in fields && fields.broader !== undefined ? resolver.one(kind, fields.broader, ['broader'], place) : undefined;
  const roles = (fields !== undefined && 'roles' in fields ? fields.roles : []).map((role, index) => ({
    title: role.title,
    organisation: role.organisation === undefined ? undefined : resolver.one('organisations', role.organisation, ['roles', index, 'organisation'], place),
    country: role.country === undefined ? undefined : resolver.one('countries', role.country, ['roles', index, 'country'], place),
    from: role.from,
    to: role.to,
  }));
  return {
    kind, id, name, variants, short, distinctFrom, roles, countries, broader, code,
    file: source?.file,
    sort: fields?.sort,
    wikidata: fields?.wikidata,
    redirectFrom: fields?.redirectFrom ?? [],
    body: source?.body ?? '',
    from: fields === undefined ? undefined : 'born' in fields ? fields.born : 'from' in fields ? fields.from : undefined,
    to: fields === undefined ? undefined : 'died' in fields ? fields.died : 'to' in fields ? fields.to : undefined,
    mediatopic: fields !== undefined && 'mediatopic' in fields ? fields.mediatopic : undefined,
    citation: fields !== undefined && 'citation' in fields ? fields.citation : undefined,
  };
}

function reportLoops(records: readonly Authority[], sources: ReadonlyMap<string, AuthoritySource | undefined>, problems: Problems): void {
  const byKey = new Map(records.map((record) => [refKey(record), record]));
  for (const record of records) {
    const source = sources.get(refKey(record));
    if (record.broader === undefined || source === undefined) continue;
    const chain = [record.id];
    let above = record.broader;
    for (;;) {
      chain.push(above.id);
      if (above.id === record.id) {
        problems.add(problem('broader-loop', source.place(['broader']), { chain }));
        break;
      }
      const next = byKey.get(refKey(above))?.broader;
      if (next === undefined || chain.indexOf(next.id) > 0) break;
      above = next;
    }
  }
}
