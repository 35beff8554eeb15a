import { resultRis } from '../../../search/citation.ts';
import type { ReadAt } from '../../../search/citation.ts';
import type { Result } from '../../../search/protocol.ts';

/** Entries in RIS, in the order of the results. */
export function toRis(results: readonly Result[], at: ReadAt): string {
  return results.map((result) => resultRis(result, at)).join('\r\n');
}
