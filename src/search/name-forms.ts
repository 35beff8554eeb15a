import type { Archive } from '../archive/archive.ts';
import type { Ref } from '../model/kinds.ts';

/**
 * Every form of the name of a record: preferred name, variants and short forms, and the code a source is cited by. None where the
 * archive has no such record.
 */
export function nameForms(archive: Archive, ref: Ref): readonly string[] {
  const record = archive.authority(ref);
  if (record === undefined) return [];
  const code = ref.kind === 'sources' && record.code !== undefined ? [record.code] : [];
  return [record.name, ...record.variants.map(({ form }) => form), ...record.short, ...code];
}
