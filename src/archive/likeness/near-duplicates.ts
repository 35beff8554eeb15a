import { authorityKinds, refKey } from '../../model/kinds.ts';
import type { Authority } from '../../model/record.ts';
import type { AuthoritySource } from '../../model/source-file.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import { compareIds } from '../order.ts';
import { candidatePairs } from './blocks.ts';
import { evidenceOf } from './evidence.ts';
import { shapedRecord } from './named.ts';
import { settled } from './settled.ts';

/**
 * Warns of records that may be one, at the later of the two: countries known from ISO 3166 alone come first, then files by their id.
 * Only records of one kind are compared. A newspaper may well be a source and an organisation, and has a page as each.
 */
export function reportNearDuplicates(records: readonly Authority[], sources: readonly AuthoritySource[], problems: Problems): void {
  const sourceOf = new Map(sources.map((source) => [refKey(source), source]));
  for (const kind of authorityKinds) {
    const ordered = records
      .filter((record) => record.kind === kind)
      .sort((a, b) => Number(a.file !== undefined) - Number(b.file !== undefined) || compareIds(a.id, b.id));
    for (const [earlier, later] of candidatePairs(ordered.map(shapedRecord))) {
      const source = sourceOf.get(refKey(later.record));
      if (source === undefined || settled(earlier.record, later.record)) continue;
      const evidence = evidenceOf(later, earlier);
      if (evidence === undefined) continue;
      const variant = source.fields.variants.findIndex(({ form }) => form === evidence.form);
      const place = source.place(evidence.form !== later.record.name && variant >= 0 ? ['variants', variant] : ['name']);
      const { id, name, file, code } = earlier.record;
      problems.add(problem('record-near-duplicate', place, { ...evidence, record: refKey(later.record), other: refKey(earlier.record), distinct: id, otherName: name, onlyCode: file === undefined ? code : undefined }));
    }
  }
}
