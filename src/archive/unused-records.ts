import { authorityKinds, refKey } from '../model/kinds.ts';
import type { AuthoritySource } from '../model/source-file.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';
import { refsOf } from './refs.ts';
import type { Archive } from './archive.ts';

/**
 * Notes each record with a file that no article lists, mentions or was printed in, no other record refers to, no citation names and no
 * text is known to name or to lead to.
 * @param mentioned the `refKey` of every record that a text or a title names, or a link leads to
 */
export function reportUnused(archive: Archive, sources: readonly AuthoritySource[], mentioned: ReadonlySet<string>, problems: Problems): void {
  const used = new Set([...usedByArticles(archive), ...usedByRecords(archive)]);
  for (const source of sources) {
    const key = refKey(source);
    if (archive.authority(source) !== undefined && !used.has(key) && !mentioned.has(key)) problems.add(problem('record-unused', source.place(['name']), null));
  }
}

function* usedByArticles({ articles, citations }: Archive): Generator<string> {
  for (const article of articles) {
    for (const ref of refsOf(article)) yield refKey(ref);
    for (const { ref } of article.mentions) if (ref !== undefined) yield refKey(ref);
  }
  for (const { source } of citations.wanted()) yield refKey({ kind: 'sources', id: source });
}

/** A record that says of itself that it is not another does not use that other. */
function* usedByRecords(archive: Archive): Generator<string> {
  for (const record of authorityKinds.flatMap((kind) => archive.declared(kind))) {
    if (record.broader !== undefined) yield refKey(record.broader);
    for (const id of record.countries) yield refKey({ kind: 'countries', id });
    for (const { organisation, country } of record.roles) {
      if (organisation !== undefined) yield refKey(organisation);
      if (country !== undefined) yield refKey(country);
    }
  }
}
