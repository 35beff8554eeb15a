import { refKey } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import type { AuthoritySource } from '../model/source-file.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';

/** Reports each record that is, by way of those broader than itself, broader than itself. @param sources the files of the records, by `refKey` */
export function reportLoops(records: readonly Authority[], sources: ReadonlyMap<string, AuthoritySource | undefined>, problems: Problems): void {
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
