import { existsSync } from 'node:fs';
import { gatherAuthorities } from '../../archive/authorities.ts';
import { countriesOfIso } from '../../archive/names/iso-countries.ts';
import type { NameIndex } from '../../archive/names/name-index.ts';
import { readAuthority } from '../../intake/authority.ts';
import { countryNames } from '../../intake/country-names.ts';
import { readText } from '../../intake/read-text.ts';
import { roleOf } from '../../intake/paths.ts';
import type { ArchiveSettings } from '../../model/archive-settings.ts';
import { authorityFields } from '../../model/authority.ts';
import { authorityKinds, refKey } from '../../model/kinds.ts';
import type { Authority } from '../../model/record.ts';
import { pathKey } from '../../model/names/slug.ts';
import { Problems } from '../../problems/collector.ts';
import { filesIn } from '../inputs/files-in.ts';

/** The records that a content folder has, and the countries of ISO 3166-1. */
export interface KnownRecords {
  readonly names: NameIndex;
  readonly records: readonly Authority[];
  /** The ids of sources by their short names. */
  readonly sourceCodes: ReadonlyMap<string, string>;
  /** `kind/id` of every record that has a file. */
  readonly files: ReadonlySet<string>;
  /** `pathKey` of `kind/id` of every record file. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Reads the record files of a content folder, and none of its articles. What is wrong with a file goes to `problems`; what names in
 * them lead nowhere is left to the check of the archive.
 */
export function readKnownRecords(root: string, settings: ArchiveSettings, problems: Problems): KnownRecords {
  const schemas = authorityFields(settings.timeZone);
  const { files, odd } = existsSync(root) ? filesIn(root, authorityKinds) : { files: [], odd: [] };
  for (const found of odd) problems.add(found);
  const sources = files.flatMap((file) => {
    const role = roleOf(file);
    if (role.is === 'nothing') problems.add(role.problem);
    return role.is === 'authority' ? (readAuthority((path) => readText(root, path), file, role.id, role.kind, schemas, problems) ?? []) : [];
  });
  const { names, records } = gatherAuthorities(sources, [], countriesOfIso(settings.language, countryNames(settings.language)), new Problems());
  return {
    names,
    records,
    sourceCodes: new Map(records.flatMap(({ kind, code, id }) => (kind === 'sources' && code !== undefined ? [[code, id]] : []))),
    files: new Set(sources.map(({ kind, id }) => refKey({ kind, id }))),
    taken: new Set([...[...files, ...odd.map(({ file }) => file)].map((file) => pathKey(file.replace(/\.md$/, ''))), ...records.map((record) => pathKey(refKey(record)))]),
  };
}
