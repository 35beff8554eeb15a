import { refKey } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import type { AuthoritySource, RejectedRecord } from '../model/source-file.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';
import { reportLoops } from './broader-loops.ts';
import { withCodes } from './names/codes.ts';
import type { IsoCountry } from './names/iso-countries.ts';
import { NameIndex } from './names/name-index.ts';
import { nameRecords } from './names/name-records.ts';
import type { FiledRecord } from './names/name-records.ts';
import { RejectedNames } from './names/rejected-names.ts';
import { Resolver } from './names/resolver.ts';
import { reportShared } from './names/shared-names.ts';

/** The authority records of an archive, and the index that tells which one a name means. */
export interface AuthorityFile {
  readonly records: readonly Authority[];
  readonly names: NameIndex;
  /** Ties the names in articles to the records. */
  readonly resolver: Resolver;
}

/** Joins the archive's own records with the countries of ISO 3166 and resolves the names among them. */
export function gatherAuthorities(
  files: readonly AuthoritySource[],
  rejected: readonly RejectedRecord[],
  iso: readonly IsoCountry[],
  problems: Problems,
): AuthorityFile {
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
function nameless(files: readonly AuthoritySource[], named: readonly FiledRecord[]): RejectedRecord[] {
  const known = new Set(named.map(({ source }) => source));
  return files.filter((file) => !known.has(file)).map(({ kind, id, fields }) => ({ kind, names: [id, ...fields.variants.map(({ form }) => form)] }));
}

function authorityOf({ kind, id, name, variants, short, source, code }: FiledRecord, resolver: Resolver, problems: Problems): Authority {
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
