import type { ReadAt } from '../../../search/citation.ts';
import type { Result } from '../../../search/protocol.ts';
import { savedResult } from './saved-result.ts';

/** An array of `SavedResult`. */
export function toJson(results: readonly Result[], at: ReadAt): string {
  return `${JSON.stringify(results.map((result) => savedResult(result, at)), undefined, 2)}\n`;
}
