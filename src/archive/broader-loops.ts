import { refKey } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import type { AuthoritySource } from '../model/source-file.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';

/** Of a loop so many records are named: a report of all for each of them would be as long as the square of the loop. */
const mostShown = 8;

/** Reports each record that is, by way of those broader than itself, broader than itself. @param sources the files of the records, by `refKey` */
export function reportLoops(records: readonly Authority[], sources: ReadonlyMap<string, AuthoritySource | undefined>, problems: Problems): void {
  for (const loop of loopsIn(records)) {
    for (const [index, record] of loop.entries()) {
      const place = sources.get(refKey(record))?.place(['broader']);
      if (place === undefined) continue;
      const shown = Array.from({ length: Math.min(loop.length, mostShown) }, (_, step) => loop[(index + step) % loop.length]?.id ?? '');
      problems.add(problem('broader-loop', place, { chain: [...shown, ...(shown.length < loop.length ? ['…'] : []), record.id] }));
    }
  }
}

/** Each way leads up from a record to the first that was met before: where that is on the way itself, it is a loop from there on. */
function loopsIn(records: readonly Authority[]): readonly (readonly Authority[])[] {
  const byKey = new Map(records.map((record) => [refKey(record), record]));
  const met = new Set<Authority>();
  return records.flatMap((record) => {
    const way: Authority[] = [];
    let next: Authority | undefined = record;
    for (; next !== undefined && !met.has(next); next = next.broader && byKey.get(refKey(next.broader))) {
      met.add(next);
      way.push(next);
    }
    const from = next === undefined ? -1 : way.indexOf(next);
    return from < 0 ? [] : [way.slice(from)];
  });
}
