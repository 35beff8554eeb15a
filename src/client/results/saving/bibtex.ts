import { resultBibtex } from '../../../search/citation.ts';
import type { ReadAt } from '../../../search/citation.ts';
import type { Result } from '../../../search/protocol.ts';

/** Entries for BibTeX and BibLaTeX, in the order of the results. */
export function toBibtex(results: readonly Result[], at: ReadAt): string {
  return results.map((result) => resultBibtex(result, at)).join('\n');
}
